import { fold } from '../../text/fold.ts'
import type { Statement } from '../model.ts'
import type { FactContext } from './context.ts'
import type { Threshold } from './model.ts'
import { numberIn, numberOf } from './numbers.ts'

const PARTS: Readonly<Record<string, number>> = { ba: 3, tư: 4, năm: 5, thirds: 3, quarters: 4, fifths: 5 }

/** The first share or number of votes or seats at or behind a place of a statement. */
export function thresholdIn(context: FactContext, statement: Statement, from = 0): Threshold | null {
  const look = context.look(statement)
  const share = context.words.list('shares').first(look, from)
  const seats = context.words.list('seats').first(look, from)
  const found = share && (!seats || share.from <= seats.from) ? share : seats
  if (!found) return null
  const text = found.text.replace(/\s+/g, ' ')
  return { text, span: context.at(statement, found), ...shareOf(text, fold(statement.text.slice(Math.max(0, found.from - 24), found.to)).text) }
}

/** `around`: the words up to its end, which say whether more than the share is needed. */
export function shareOf(text: string, around = text): Pick<Threshold, 'share' | 'count' | 'above'> {
  const folded = fold(text).text
  const above = /quá|hơn|more than|over|majority|đa số/u.test(fold(around).text)
  const percent = /(\d{1,3}(?:[.,]\d)?) ?(?:%|per ?cent)/u.exec(folded)
  if (percent) return { share: Number(percent[1].replace(',', '.')) / 100, count: null, above }
  const ratio = /(\d) ?\/ ?(\d)/u.exec(folded)
  if (ratio) return { share: Number(ratio[1]) / Number(ratio[2]), count: null, above }
  const parts = /(\p{L}{1,12})(?: phần |[- ])(ba|tư|năm|thirds|quarters|fifths)$/u.exec(folded)
  const top = parts ? numberOf(parts[1]) : null
  if (parts && top !== null) return { share: top / PARTS[parts[2]], count: null, above }
  const of = /(\S{1,12}) (?:trên|of)(?: the| its| tổng số)? (\S{1,12})$/u.exec(folded)
  const [some, all] = [of ? numberOf(of[1]) : null, of ? numberOf(of[2]) : null]
  if (some !== null && all !== null && all > 0) return { share: some / all, count: some, above: false }
  if (/bán|nửa|half|majority|đa số/u.test(folded)) return { share: 0.5, count: null, above: /quá|more|over|majority|đa số/u.test(folded) }
  return { share: null, count: numberIn(text), above: false }
}
