import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ignoreFinding } from '../../rules/draft/decisions.ts'
import { declareCharter } from '../../rules/draft/declare.ts'
import { applySafeFixes } from '../../rules/engine/apply-fixes.ts'
import { buildFix, insertMissing } from '../../rules/engine/fixes.ts'
import { SUPPRESSION_RULE } from '../../rules/engine/suppression-rule.ts'
import { DEFAULT_SETTINGS, LineIndex, review, type Finding, type Fix, type LintResult } from '../../rules/index.ts'
import { inOneGo } from '../../rules/text/slices.ts'
import { analyse } from '../../server/analysis.ts'
import { abilitiesOf } from '../../server/client-abilities.ts'
import { rename } from '../../server/features/rename.ts'
import { Names } from '../../server/navigation/names.ts'
import { defaultSettings } from '../../server/protocol.ts'
import { examplesOf, type TextRuleExample } from '../catalog/catalog.ts'
import { linter, ownCharters, TIMES } from './charters.ts'
import { figure } from './figures.ts'
import { PIECES } from './pieces.ts'
import { expectValid } from './validity.ts'

const SEED = 20260301 + TIMES - 1
const { catalog, textRules } = linter.parts

/** Texts that the rules about wording have something to say of, and to mend. */
const mendable = textRules.filter(({ rule }) => rule.fix).flatMap(({ rule: { id } }) => [...examplesOf<TextRuleExample>(id, 'vi'), ...examplesOf<TextRuleExample>(id, 'en')])
const UNUSED = '\n\n<!-- charterlint-disable-next-line exit, duration -- why -->\n\n'

/** Pieces of charters with something strange in them, as their authors leave them overnight. */
const texts = fc
  .tuple(
    fc.oneof(fc.constantFrom(...ownCharters.map(({ text }) => text)), fc.constantFrom(...mendable.map(({ text }) => text))),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put: fc.constantFrom(UNUSED, ...PIECES) }), { maxLength: 6 }),
    fc.constantFrom<(text: string) => string>((text) => text, (text) => text.normalize('NFD'), (text) => text.replace(/\r?\n/g, '\r\n'), (text) => `\ufeff${text}`),
  )
  .map(([text, from, changes, write]) => {
    const start = from < 0.3 ? 0 : Math.floor(from * text.length * 0.7)
    return write(changes.reduce((now, { at, put }) => now.slice(0, at * now.length) + put + now.slice(at * now.length), text.slice(start, start + 2500)))
  })

type Edits = Fix['edits']

/** Whether edits lie inside the text, apart, and none of them in the middle of a character. */
function expectApart(edits: Edits, text: string): void {
  let last = 0
  for (const { span } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    expect(span.start).toBeGreaterThanOrEqual(last)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    last = span.end
  }
}

function applied(text: string, edits: Edits): string {
  figure('fixes, decisions and renames made', 1)
  expectApart(edits, text)
  return [...edits].sort((a, b) => b.span.start - a.span.start).reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text)
}

/** The text as the engine counts in it. */
const plain = (text: string): string => text.replace(/^\ufeff/, '')
const linted = (text: string): LintResult => linter.lint(text, { asCharter: true })

describe('a text after a fix', () => {
  const holds = (check: (text: string, result: LintResult) => void) => fc.property(texts, (text) => check(plain(text), linted(text)))
  const runs = (count: number) => ({ seed: SEED, numRuns: count * TIMES, endOnFailure: TIMES === 1 })

  test('of any kind, for any finding, is a charter that can be read', () => {
    const tried = new Map<string, number>()
    const check = (text: string, result: LintResult): void => {
      // One finding of each kind a text: the others are mended in the same way.
      const kinds = new Map(result.findings.flatMap((finding) => finding.fixes.map((id) => [`${finding.ruleId} ${id}`, { finding, id }] as const)))
      const all = [...kinds].sort(([a], [b]) => (tried.get(a) ?? 0) - (tried.get(b) ?? 0)).slice(0, 4)
      for (const [kind, { finding, id }] of all) {
        tried.set(kind, (tried.get(kind) ?? 0) + 1)
        const fix = buildFix(result, finding, id, result.language, catalog, textRules)
        if (!fix) continue
        const after = applied(text, fix.edits)
        expect(after, kind).not.toBe(text)
        expectValid(linted(after), after, false)
      }
    }
    fc.assert(holds(check), runs(12))
    if (TIMES > 1) console.log(Object.fromEntries(tried))
    expect(tried.size).toBeGreaterThan(25)
  }, 60_000 * TIMES)

  test('that inserts all missing sections has each of them, and keeps every word', () => {
    const check = (text: string, result: LintResult): void => {
      const fix = insertMissing(result, result.language, catalog)
      if (!fix) return
      const after = applied(text, fix.edits)
      expectValid(linted(after), after, false)
      for (const edit of fix.edits) {
        const before = text.slice(edit.span.start, edit.span.end).trim()
        // Nothing goes but numbers of articles that count on.
        if (before !== '') expect(Number(edit.text)).toBeGreaterThan(Number(before))
      }
    }
    fc.assert(holds(check), runs(4))
  }, 60_000 * TIMES)

  test('that writes a decision down is without its finding, whatever the reason says', () => {
    const reasons = fc.array(fc.constantFrom('--', '-->', '<!--', '\n', ': ', '#', '"', "'", '{', '}', 'lý do', 'because', ' ', '😀'), { maxLength: 8 }).map((parts) => parts.join(''))
    const check = (given: string, at: number, reason: string): void => {
      const text = plain(given)
      const { findings, result } = review(linter, text, DEFAULT_SETTINGS, { asCharter: true })
      // What is missing is decided in front matter, and most findings are of that kind.
      const some = findings.filter(({ ruleId, messageId }) => ruleId !== SUPPRESSION_RULE && (messageId === 'missing') === (at % 5 === 0))
      const finding = some[at % Math.max(1, some.length)]
      const edits = finding && ignoreFinding(result.charter!, finding, reason)
      if (!edits) return
      const after = applied(text, edits)
      const same = (other: Finding): boolean => other.ruleId === finding.ruleId && other.messageId === finding.messageId
      const again = review(linter, after, DEFAULT_SETTINGS, { asCharter: true })
      expectValid(again.result, after, false)
      expect(again.findings.filter(same).length, `${finding.ruleId} ${finding.messageId}`).toBeLessThan(findings.filter(same).length)
    }
    fc.assert(fc.property(texts, fc.nat(100), reasons, check), runs(12))
  }, 60_000 * TIMES)

  test('that declares it says so, and what it says below stays', () => {
    const check = (given: string): void => {
      const text = plain(given)
      const after = applied(text, declareCharter(text).edits)
      expect(linter.lint(after).verdict).toEqual({ charter: true, reason: 'front-matter' })
    }
    fc.assert(fc.property(texts, check), runs(20))
  }, 60_000 * TIMES)

  test('of each finding about wording, one round after the other, comes to an end', () => {
    // What is inserted for a requirement has blanks, and is offered until somebody fills them in.
    const requirements = new Set(catalog.map(({ rule }) => rule.id))
    const check = (given: string): void => {
      let text = given
      for (let round = 0; round < 12; round++) {
        const result = linted(text)
        const edits: Edits[number][] = []
        const done: string[] = []
        for (const finding of result.findings) {
          if (requirements.has(finding.ruleId) || finding.fixes.length === 0) continue
          const fix = buildFix(result, finding, finding.fixes[0], result.language, catalog, textRules)
          const clear = fix?.edits.every(({ span }) => edits.every((other) => span.end < other.span.start || other.span.end < span.start))
          if (!fix || !clear) continue
          edits.push(...fix.edits)
          done.push(`${finding.ruleId} ${fix.id}`)
        }
        if (edits.length === 0) return
        if (round > 10) throw new Error(`there is always one more: ${done.join(', ')}`)
        text = applied(text, edits)
      }
    }
    fc.assert(holds(check), runs(15))
  }, 60_000 * TIMES)

  test('that renames somebody has the new name where the old one was, and nothing else is touched', () => {
    const client = abilitiesOf({ capabilities: { workspace: { workspaceEdit: { documentChanges: false } } }, processId: null, rootUri: null })
    const settings = { ...defaultSettings, silence: null, engine: { ...DEFAULT_SETTINGS, charters: 'all' as const }, configuration: null }
    const check = (given: string, at: number, name: string): void => {
      const text = plain(given)
      const analysis = inOneGo(analyse(linter, { uri: 'file:///a.md', version: 1, text, settings }, false))
      const names = new Names(analysis.charter!)
      const mention = names.mentions[at % Math.max(1, names.mentions.length)]
      const edit = mention && rename(analysis, names, mention.span.start, name, client)
      if (!edit) return
      const lines = new LineIndex(text)
      const edits = edit.changes!['file:///a.md'].map(({ range: { start, end }, newText }) => ({ span: { start: lines.offset(start), end: lines.offset(end) }, text: newText }))
      expect(edits.some(({ span }) => span.start === mention.span.start)).toBe(true)
      const after = applied(text, edits)
      expectValid(linted(after), after, false)
      for (const put of edits) expect(put.text.normalize('NFC').toLowerCase()).toContain(name.toLowerCase())
    }
    fc.assert(fc.property(texts, fc.nat(200), fc.constantFrom('Hội Mới', 'New Trust', 'A: b', "O'Neil & Co.", 'x'), check), runs(15))
  }, 60_000 * TIMES)

  test('when all safe ones are made, has no more of them', () => {
    const check = (text: string): void => {
      const once = applySafeFixes(linter, text, DEFAULT_SETTINGS, { asCharter: true })
      expectValid(linted(once.text), once.text, false)
      expect(applySafeFixes(linter, once.text, DEFAULT_SETTINGS, { asCharter: true })).toMatchObject({ text: once.text, fixes: 0 })
    }
    fc.assert(fc.property(texts, check), runs(6))
  }, 60_000 * TIMES)
})
