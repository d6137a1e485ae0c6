import type { DocumentUnits, Unit } from '../markdown/units.ts'
import { Kept, kept } from '../text/kept.ts'

/** A text that quotes so much and more of it than it says itself has its quotes for looks. */
const LEAST_LENGTH = 400
const LEAST_SHARE = 0.5

/** So many sections that consist of a quote, and so much of the text in quotes, are the author's way of setting the text. */
const LEAST_SECTIONS = 2
const LEAST_PART = 0.2
/** Somebody else is quoted, or the authors are told what to write. */
const OTHERS = /^\W{0,3}["“«]|^\s*[—–]\s|^\W{0,4}(?:trích|theo tài liệu|nguồn|hướng dẫn|gợi ý|ghi chú|lưu ý|ví dụ|source|note|guidance|instructions?|hint|tip|example|how to|see)(?![\p{L}\p{M}])|\?\W{0,3}$/iu

/**
 * Some authors set the whole text in block quotes, as a frame: then nobody is quoted, and one level of quoting is taken away. Otherwise
 * the document is given back as it is. Others set what matters in quotes, below its title: a section that is nothing but a quote, and that of
 * nobody else, is the text of its section.
 */
export function withoutFrames(document: DocumentUnits): DocumentUnits {
  let [own, quoted] = [0, 0]
  for (const { kind, quote, span } of document.units) {
    if (quote > 0) quoted += span.end - span.start
    else if (kind !== 'heading') own += span.end - span.start
  }
  if (quoted < LEAST_PART * (own + quoted)) return document
  const framed = quoted >= LEAST_LENGTH && quoted >= LEAST_SHARE * (own + quoted) ? (): boolean => true : inSetSections(document.units)
  return framed ? { ...document, units: document.units.map((unit, i) => (unit.quote > 0 && framed(i) ? { ...unit, quote: unit.quote - 1, kept: keptWithoutFrame(unit) } : unit)) } : document
}

/** Whether a unit stands in a section that is nothing but a quote; null where there are too few of them. */
function inSetSections(units: readonly Unit[]): ((index: number) => boolean) | null {
  const set = new Set<number>()
  let [sections, from] = [0, -1]
  for (let i = 0; i <= units.length; i++) {
    if (i < units.length && units[i].kind !== 'heading') continue
    const inside = from < 0 ? [] : units.slice(from + 1, i)
    if (inside.length > 0 && inside.every((unit) => unit.quote === 1 && !OTHERS.test(wordsOf(unit)))) {
      sections++
      for (let j = from + 1; j < i; j++) set.add(j)
    }
    from = i
  }
  return sections >= LEAST_SECTIONS ? (index) => set.has(index) : null
}

function wordsOf({ rich, from, to }: Unit): string {
  return rich.prose.slice(from, to)
}

/** What was worked out of a unit as a quotation does not hold for it otherwise. */
const keptWithoutFrame: (unit: Unit) => Kept = kept(() => new Kept())
