import { describe, expect, it } from 'vitest'
import { textRuleEntries } from '../../rules/catalog/text-rules.generated.ts'
import type { TextRule } from '../../rules/catalog/text-rule.ts'
import type { Finding, Fix } from '../../rules/engine/finding.ts'
import { sortFindings } from '../../rules/engine/sort.ts'
import { languageIds } from '../../rules/languages/index.ts'
import type { LanguageId } from '../../rules/text/language-id.ts'
import { TIMES } from '../fuzz/charters.ts'
import { charterOf, examplesOf, type TextRuleExample } from './catalog.ts'

const INTRO = { vi: '# Thoả thuận hợp tác\n\nHai tổ chức cùng làm việc này.', en: '# Partnership agreement\n\nTwo organisations do this together.' }

function check(rule: TextRule, text: string, options = {}): Finding[] {
  return sortFindings(rule.check({ charter: charterOf(text), judgements: [], options: { ...rule.options, ...options } }))
}

function applied(text: string, fix: Fix): string {
  return [...fix.edits].sort((a, b) => b.span.start - a.span.start).reduce((out, edit) => out.slice(0, edit.span.start) + edit.text + out.slice(edit.span.end), text)
}

/** Every so many characters of an example somebody stops to look; no divisor of a usual line's length. */
const TYPED = TIMES > 1 ? 1 : 43

/** Edits lie inside the text, in order, apart; afterwards the finding is gone, or a blank stands there. */
function checkFix(rule: TextRule, example: TextRuleExample, finding: Finding, fixId: string, language: LanguageId, fixed: string | undefined): void {
  expect(finding.fixes).toContain(fixId)
  const fix = rule.fix?.({ charter: charterOf(example.text), judgements: [], options: { ...rule.options, ...example.options } }, finding, fixId, language)
  expect(fix, `fix ${fixId}`).toBeTruthy()
  const after = applied(example.text, fix as Fix)
  if (fixed !== undefined) expect(after).toBe(fixed)
  const before = check(rule, example.text, example.options).length
  const left = check(rule, after, example.options)
  expect(left.length < before || (fix as Fix).blanks, `still found after ${fixId}:\n${after}`).toBe(true)
}

describe.each(textRuleEntries.map((entry) => [entry.rule.id, entry.rule, entry.wording] as const))('%s', (id, rule, wording) => {
  for (const language of languageIds) {
    const examples = examplesOf<TextRuleExample>(id, language)

    it.each(examples.map((example) => [example.name, example] as const))(`${language}: %s`, (_, example) => {
      const found = check(rule, example.text, example.options)
      const wanted = example.findings
      expect(found.map((finding) => ({ message: finding.messageId, at: example.text.slice(finding.span.start, finding.span.end) }))).toEqual(wanted.map(({ message, at }) => ({ message, at })))
      wanted.forEach((want, i) => {
        if (want.severity) expect(found[i].severity).toBe(want.severity)
        if (want.data) expect(found[i].data).toMatchObject(want.data)
        if (want.related) expect(found[i].related.map(({ span }) => example.text.slice(span.start, span.end))).toEqual(want.related)
        if (want.fix) checkFix(rule, example, found[i], want.fix, language, want.fixed)
        for (const fixId of found[i].fixes) expect(Object.keys(wording[language].fixes)).toContain(fixId)
        for (const { messageId } of found[i].related) expect(Object.keys(wording[language].related)).toContain(messageId)
        expect(Object.keys(wording[language].messages)).toContain(found[i].messageId)
        for (const [, name] of wording[language].messages[found[i].messageId].matchAll(/\{(\w+)\}/g)) expect(Object.keys(found[i].data)).toContain(name)
      })
    })

    it(`${language}: finds the same in decomposed letters and with Windows line ends`, () => {
      for (const example of examples) {
        const wanted = example.findings.map((finding) => finding.message)
        for (const text of [example.text.normalize('NFD'), example.text.replace(/\n/g, '\r\n')]) expect(check(rule, text, example.options).map((finding) => finding.messageId), example.name).toEqual(wanted)
      }
    })

    it(`${language}: has examples that it must find and must leave`, () => {
      expect(examples.some((example) => example.findings.length > 0)).toBe(true)
      expect(examples.some((example) => example.findings.length === 0)).toBe(true)
    })
  }

  it('keeps to the good passage and finds the weak one', () => {
    for (const language of languageIds) {
      const { good, weak } = wording[language]
      const asCharter = (passage: string): string => (passage.startsWith('---') ? passage : `${INTRO[language]}\n\n${passage}\n`)
      expect(check(rule, asCharter(good)), `good passage in ${language}`).toEqual([])
      expect(check(rule, asCharter(weak)).length, `weak passage in ${language}`).toBeGreaterThan(0)
    }
  })

  it('never throws while a text is being typed', () => {
    for (const language of languageIds) {
      for (const { text, options } of examplesOf<TextRuleExample>(id, language)) {
        for (let end = 0; end <= text.length; end += TYPED) {
          for (const { span } of check(rule, text.slice(0, end), options)) expect(span.start >= 0 && span.start <= span.end && span.end <= end).toBe(true)
        }
      }
    }
  })
})
