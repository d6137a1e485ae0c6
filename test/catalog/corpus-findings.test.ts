import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textRuleEntries } from '../../rules/catalog/text-rules.generated.ts'
import { CharterDetector } from '../../rules/charter/detect.ts'
import { sortFindings } from '../../rules/engine/sort.ts'
import { languages } from '../../rules/languages/index.ts'
import { LineIndex, withoutBom } from '../../rules/text/line-index.ts'
import { linted } from '../fuzz/charters.ts'
import { root } from './catalog.ts'

/**
 * What the rules about wording and coherence say on the whole corpus, reviewed by a person. Each line of the list has a verdict, a place and the
 * words found: `true` (the author would mend it), `false` (the rule is wrong), `doubtful` (right by its letter; opinions differ). Blanks to fill in
 * are told by the document. When a change of rules or reading changes the list, judge what is new and write it down: the test prints the lines.
 */
const corpus = new URL('../../../shared/corpus/', import.meta.url).pathname
const LIST = `${root}test/catalog/corpus-findings.txt`
/** So many false findings a document are the most. */
const MOST_FALSE = 0.3

interface Reviewed {
  readonly verdict: string
  readonly line: string
  /** Findings that the line stands for. */
  readonly count: number
}

function reviewed(): Reviewed[] {
  return readFileSync(LIST, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((row) => {
    const [verdict, ...rest] = row.split(' ')
    const line = rest.join(' ')
    return { verdict, line, count: Number(/ ×(\d+)$/.exec(line)?.[1] ?? 1) }
  })
}

/** Charters of the corpus: the labelled ones, and what reads like a charter of the others. */
function charters(): { name: string; text: string }[] {
  const detector = new CharterDetector(Object.values(languages))
  return ['made', 'real', 'unlabelled'].flatMap((set) => {
    const files = readdirSync(corpus + set).filter((name) => name.endsWith('.md')).sort()
    const texts = files.map((file) => ({ name: file.replace('.md', ''), text: withoutBom(readFileSync(`${corpus}${set}/${file}`, 'utf8')).text }))
    return texts.filter(({ name, text }) => set !== 'unlabelled' || detector.decide(text, `${name}.md`, false).charter)
  })
}

function findingsIn({ name, text }: { name: string; text: string }): string[] {
  const charter = linted(text).charter!
  const lines = new LineIndex(text)
  const found = sortFindings(textRuleEntries.flatMap(({ rule }) => rule.check({ charter, judgements: [], options: rule.options ?? {} })))
  const blanks = found.filter(({ ruleId }) => ruleId === 'placeholder').length
  const rows = found.filter(({ ruleId }) => ruleId !== 'placeholder').map(({ ruleId, messageId, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
    return `${name}:${lines.place(span.start).line + 1} ${ruleId}/${messageId} ${words.length > 48 ? `${words.slice(0, 47)}…` : words}`
  })
  return blanks > 0 ? [...rows, `${name} placeholder ×${blanks}`] : rows
}

describe.runIf(existsSync(corpus))('findings on the corpus', () => {
  const documents = existsSync(corpus) ? charters() : []

  it('are those that were reviewed', () => {
    const found = documents.flatMap(findingsIn)
    expect(found).toEqual(reviewed().map(({ line }) => line))
    // All documents are read, which a busy machine takes long for.
  }, 120_000)

  it(`are false at most ${MOST_FALSE} times a document`, () => {
    const list = reviewed()
    for (const { verdict, line } of list) expect(['true', 'false', 'doubtful'], line).toContain(verdict)
    const wrong = list.filter(({ verdict }) => verdict === 'false').reduce((sum, { count }) => sum + count, 0)
    expect(wrong / documents.length).toBeLessThanOrEqual(MOST_FALSE)
  })
})
