import type { Charter, Statement } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { fold, looksVietnamese } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'bilingual-parity',
  kind: 'consistency',
  severity: 'warning',
  from: ['purpose', 'barriers'],
  check({ charter }) {
    if (charter.languages.length < 2) return []
    return pairs(charter).flatMap(([vi, en]) => numberClash(vi, en))
  },
}

interface Half {
  readonly text: string
  readonly span: Span
  readonly statements: readonly Statement[]
}

/** Cells of one row of a table with both languages; else a Vietnamese paragraph and the English one right behind it. */
function pairs(charter: Charter): [Half, Half][] {
  const halves: (Half & { key: string; vietnamese: boolean; unit: number })[] = []
  for (const statement of charter.statements) {
    const unit = charter.units[statement.unit]
    if (!unit || statement.kind === 'row' || statement.kind === 'meta' || statement.marks.inert === 'citation') continue
    const key = unit.cell ? `${unit.cell.table.id}:${unit.cell.row}:${unit.cell.column}` : `p${unit.paragraph}`
    const last = halves.at(-1)
    if (last && last.key === key) {
      halves[halves.length - 1] = { ...last, text: `${last.text} ${statement.text}`, span: { start: last.span.start, end: statement.span.end }, statements: [...last.statements, statement], vietnamese: last.vietnamese || looksVietnamese(fold(statement.text).text) }
    } else halves.push({ key, text: statement.text, span: statement.span, statements: [statement], vietnamese: looksVietnamese(fold(statement.text).text), unit: statement.unit })
  }
  return halves.flatMap((half, i): [Half, Half][] => {
    const next = halves[i + 1]
    if (!next || !half.vietnamese || next.vietnamese) return []
    const cell = charter.units[half.unit].cell
    const other = charter.units[next.unit].cell
    if (Boolean(cell) !== Boolean(other) || (cell && other && (cell.row !== other.row || cell.table !== other.table))) return []
    const [short, long] = [half.text.length, next.text.length].sort((a, b) => a - b)
    if (half.statements[0].kind !== next.statements[0].kind || /\d ?[ap]\.?m\.?(?![\p{L}])/u.test(next.text) || next.text.endsWith(':') !== half.text.endsWith(':')) return []
    return short * 2.2 >= long && short > 15 ? [[half, next]] : []
  })
}

/** Numbers that one half has in digits and the other has neither in digits nor in words. */
function numberClash(vi: Half, en: Half): Finding[] {
  const [inVi, inEn] = [numbersIn(vi.text), numbersIn(en.text)]
  const onlyVi = [...inVi.digits].filter((number) => !inEn.all.has(number))
  const onlyEn = [...inEn.digits].filter((number) => !inVi.all.has(number))
  // One number against another is a clash; a number more on one side is mostly another way to write it.
  if (onlyVi.length === 0 || onlyEn.length === 0) return []
  return [report(rule, 'numbers', en.span, { data: { vi: onlyVi, en: onlyEn }, related: [{ span: vi.span, messageId: 'other' }] })]
}

const WORDS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, trăm: 100, rưỡi: 0.5, nửa: 0.5, giêng: 1, chạp: 12, nhất: 1,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, hundred: 100, half: 6, once: 1, twice: 2, first: 1, second: 2, third: 3, quarterly: 3, monthly: 1, annual: 1,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
}

function numbersIn(text: string): { digits: Set<string>; all: Set<string> } {
  const folded = fold(text).text
  const digits = new Set([...folded.matchAll(/(?<![\p{L}\d.,/])\d+(?:[.,]\d+)*/gu)].map((match) => plain(match[0])).filter((number) => number !== ''))
  const all = new Set([...digits, ...[...folded.matchAll(/\d+/g)].map((match) => plain(match[0]))])
  const words = folded.match(/[\p{L}-]+/gu) ?? []
  words.forEach((word, i) => {
    for (const part of word.split('-')) if (WORDS[part] !== undefined) all.add(String(WORDS[part]))
    // "hai mươi tám", "twenty-eight", "mười hai".
    const [a, b, c] = [WORDS[word], words[i + 1], words[i + 2]]
    if (a !== undefined && b === 'mươi') all.add(String(a * 10 + (WORDS[c ?? ''] ?? 0))).add(String(a * 10))
    if (word === 'mười' && WORDS[b ?? ''] !== undefined) all.add(String(10 + WORDS[b]))
    const [tens, ones] = word.split('-')
    if (ones !== undefined && WORDS[tens] !== undefined && WORDS[ones] !== undefined) all.add(String(WORDS[tens] + WORDS[ones]))
    if (a !== undefined && (b === 'trăm' || b === 'hundred')) all.add(String(a * 100))
  })
  return { digits, all }
}

/** Without leading zeros and marks between thousands: "05" is 5, "1.000.000" and "1,000,000" are one million. */
function plain(number: string): string {
  const whole = /^\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, '') : number.replace(',', '.')
  return whole.replace(/^0+(?=\d)/, '')
}
