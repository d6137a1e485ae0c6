import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { textRuleEntries } from '../../rules/catalog/text-rules.generated.ts'
import { languageIds } from '../../rules/languages/index.ts'
import { root } from './catalog.ts'

it('has indexes and pages that agree with the rules', () => {
  expect(() => execFileSync(`${root}node_modules/.bin/node`, ['rules/tools/generate.ts', '--check'], { cwd: root, encoding: 'utf8', stdio: 'pipe' })).not.toThrow()
}, 60_000)

it('has the same files in the folder of every rule', () => {
  for (const { rule } of [...requirementEntries, ...textRuleEntries]) {
    const folder = `${root}rules/catalog/${rule.id}`
    const wanted = ['rule.ts', ...languageIds.flatMap((id) => [`${id}.ts`, `examples.${id}.yaml`, `page.${id}.md`])]
    for (const name of wanted) expect(existsSync(`${folder}/${name}`), `${rule.id}/${name}`).toBe(true)
    expect(readdirSync(folder).filter((name) => !wanted.includes(name) && !/^[a-z-]+\.ts$/.test(name)), rule.id).toEqual([])
  }
})
