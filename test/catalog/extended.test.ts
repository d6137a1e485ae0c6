import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { groupTitles } from '../../rules/catalog/groups.ts'
import { createLinter, extendedEntries, requirementEntries, textRuleEntries } from '../../rules/index.ts'
import { languageIds, languages } from '../../rules/languages/index.ts'
import { readPhrase } from '../../rules/text/phrases.ts'
import { root } from './catalog.ts'

interface Example {
  readonly name: string
  readonly state: string
  readonly lacking?: readonly string[]
  readonly text: string
}

const ALWAYS = ['met', 'partial', 'missing', 'denied', 'promised', 'heading-only', 'other-sense']
const linter = createLinter(['extended'])

function examplesOf(rule: string, language: string): Example[] {
  return parse(readFileSync(`${root}rules/catalog/extended/${rule}/examples.${language}.yaml`, 'utf8')) as Example[]
}

describe.each(extendedEntries.map((entry) => [entry.rule.id, entry] as const))('%s', (id, { rule, wording }) => {
  describe.each(languageIds)('in %s', (language) => {
    const examples = examplesOf(id, language)

    it('has an example of every kind', () => {
      expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(ALWAYS))
    })

    it.each(examples.map((example) => [example.name, example] as const))('judges its example "%s" as its file says', (_, example) => {
      const judged = linter.lint(example.text, { asCharter: true }).judgements.find((judgement) => judgement.rule === id)
      expect([judged?.state, judged?.lacking]).toEqual([example.state, example.lacking ?? []])
    })

    it('says everything', () => {
      const { cues, ...said } = wording[language]
      const ids = rule.elements.map((element) => element.id)
      for (const part of [said.lacking, said.additions, cues.elements]) expect(Object.keys(part)).toEqual(ids)
      expect(said.partial).toContain('{lacking}')
      expect(Object.values(said).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part))).every((text) => text !== '')).toBe(true)
    })

    it('has enough phrases, each once, that can be read', () => {
      const { cues } = wording[language]
      for (const list of [cues.subject, cues.weak, cues.not, ...Object.values(cues.elements)]) {
        expect(new Set(list).size).toBe(list.length)
        for (const phrase of list) readPhrase(phrase.replace(/^!/, ''), languages[language].stemmed)
      }
      for (const list of Object.values(cues.elements)) expect(list.length).toBeGreaterThanOrEqual(15)
    })
  })

  it('has a group of ours, an id of its own, and the files of a rule', () => {
    expect(Object.keys(groupTitles)).toContain(rule.group)
    expect([...requirementEntries, ...textRuleEntries].map((entry) => entry.rule.id)).not.toContain(id)
    const wanted = ['rule.ts', ...languageIds.flatMap((language) => [`${language}.ts`, `examples.${language}.yaml`, `page.${language}.md`])]
    const folder = `${root}rules/catalog/extended/${id}`
    expect(readdirSync(folder).sort()).toEqual([...wanted].sort())
    for (const name of wanted) expect(existsSync(`${folder}/${name}`)).toBe(true)
  })
})
