import { describe, expect, it } from 'vitest'
import { groupTitles } from '../../rules/catalog/groups.ts'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { textRuleEntries } from '../../rules/catalog/text-rules.generated.ts'
import { languageIds, languages } from '../../rules/languages/index.ts'
import { readPhrase } from '../../rules/text/phrases.ts'

const blanksIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort()

/** Every string in a value, with where it is. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`)) : []
}

describe.each(requirementEntries.map((entry) => [entry.rule.id, entry] as const))('%s', (_, { rule, wording }) => {
  const elements = rule.elements.map((element) => element.id).sort()

  it.each(languageIds)('says everything in %s', (id) => {
    const said = wording[id]
    for (const [path, text] of strings({ ...said, cues: null })) expect(text.trim(), path).not.toBe('')
    expect(Object.keys(said.lacking).sort()).toEqual(elements)
    expect(Object.keys(said.additions).sort()).toEqual(elements)
    expect(Object.keys(said.cues.elements).sort()).toEqual(elements)
    expect(blanksIn(said.partial)).toEqual(['lacking'])
    expect(blanksIn(said.missing)).toEqual([])
    for (const addition of Object.values(said.additions)) expect(blanksIn(addition).filter((name) => !/^partners?$/.test(name))).toEqual([])
  })

  it('has the same blanks in every language', () => {
    expect(blanksIn(wording.vi.template.body)).toEqual(blanksIn(wording.en.template.body))
    expect(/\[[^\]]+\]|\{partners?\}/.test(wording.vi.template.body), 'a template asks for something').toBe(true)
  })

  it('has a group and is written in letters that are composed', () => {
    expect(Object.keys(groupTitles)).toContain(rule.group)
    for (const [path, text] of strings(wording)) expect(text, path).toBe(text.normalize('NFC'))
  })

  it.each(languageIds)('has phrases in %s that can be read', (id) => {
    const { cues } = wording[id]
    for (const phrase of [...cues.subject, ...Object.values(cues.elements).flat(), ...cues.weak, ...cues.not]) readPhrase(phrase.replace(/^!/, ''), languages[id].stemmed)
  })
})

describe.each(textRuleEntries.map((entry) => [entry.rule.id, entry] as const))('%s', (_, { rule, wording }) => {
  it.each(languageIds)('says everything in %s', (id) => {
    for (const [path, text] of strings(wording[id])) expect(text.trim(), path).not.toBe('')
    expect(Object.keys(wording[id].messages).length).toBeGreaterThan(0)
    expect(Object.keys(wording[id].options ?? {}).sort(), 'options').toEqual(Object.keys(rule.options ?? {}).sort())
    expect(Object.keys(wording[id].fixes).length > 0, 'a fix is named where the rule makes one').toBe(rule.fix !== undefined)
  })

  it('has the same messages, blanks, related places and fixes in every language', () => {
    for (const part of ['messages', 'related', 'fixes'] as const) {
      expect(Object.keys(wording.vi[part]).sort()).toEqual(Object.keys(wording.en[part]).sort())
      for (const [name, text] of Object.entries(wording.vi[part])) expect(blanksIn(text), `${part}.${name}`).toEqual(blanksIn(wording.en[part][name]))
    }
  })
})

describe.each(languageIds)('%s', (id) => {
  it('has phrases that can be read', () => {
    const language = languages[id]
    const { others, topics, ...groups } = language.detection
    const lists = [...Object.values(language.classes), ...Object.values(language.marks), language.titles, ...Object.values(others), ...topics, ...Object.values(groups)]
    for (const phrase of lists.flat()) readPhrase(phrase.trim(), language.stemmed)
  })
})
