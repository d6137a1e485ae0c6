import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { editorSnippets } from '../../rules/draft/snippets.ts'

describe.each(['vi', 'en'] as const)('snippets (%s)', (language) => {
  const snippets = Object.values(editorSnippets(language, requirementEntries))

  it('are one for each requirement and more, each under a prefix of its own that any keyboard can type', () => {
    expect(snippets.length).toBeGreaterThan(requirementEntries.length)
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length)
    for (const { prefix } of snippets) expect(prefix).toMatch(language === 'vi' ? /^dl(?:-[a-z0-9]+)+$/ : /^ch(?:-[a-z0-9]+)+$/)
  })

  it('leave no name to be replaced and no blank without a tab stop', () => {
    for (const { body } of snippets) expect(body.join('\n').replace(/\$\{\d+[:|](?:\\.|[^}\\])*\}/g, '')).not.toMatch(/\{partners?\}|\[[^\]]+\]/)
  })

  it('fill in a partner everywhere by filling it in once', () => {
    const { body } = snippets.find(({ body: lines }) => lines[0].includes(language === 'vi' ? 'Vai trò' : 'Roles'))!
    const text = body.join('\n')
    for (const name of language === 'vi' ? ['[Bên A]', '[Bên B]'] : ['[Partner A]', '[Partner B]']) expect(text.split(`:${name}`).length).toBe(2)
  })
})
