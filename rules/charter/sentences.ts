import { trimRange } from '../markdown/lines.ts'

const BOUNDARY = /(?<![.!?…])[.!?…]+["”’)\]]*(?=\s+["“(\[]?[\p{Lu}\p{N}•-])/gu
/** Words that end in a period without ending a sentence. */
const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s([“"/.])(?:\p{Lu}|${[
    'tp|ts|ths|pgs|gs|bs|bscki{1,2}|cki{1,2}|ks|kts|ds|cn|ls|ncs|nsưt|nsnd|th|q|p|tr|đc|đ\\/c|kt|tm|tl',
    'dr|mr|mrs|ms|messrs|prof|rev|hon|fr|capt|col|gen|lt|gov|jr|sr|st|mt|ave|blvd|co|corp|inc|ltd|bros|assn|dept|inst|univ',
    'no|nos|nr|vs|ref|refs|fig|para|vol|ed|etc|e\\.g|i\\.e|viz|cf|al|art|sec|ch|cl|pp|approx',
  ].join('|')})\.$`,
  'iu',
)

/** "… by Elm Services Ltd. The coordinator attends." */
const COMPANY = /\s(?:co|corp|inc|ltd|bros|etc|univ)\.$/i
const OPENS = /^\s+(?:The|It|They|We|Each|All|This|Both|If|When)\s/

/** "1 Jan. 2026": no sentence ends before the year. */
const MONTH = /(?:^|\s)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i

/** Ranges of the sentences of `text.slice(from, to)`. */
export function sentences(text: string, from: number, to: number): [number, number][] {
  const out: [number, number][] = []
  let start = from
  // Only what is asked for is searched: a paragraph of many lines is asked for line by line.
  for (const match of text.slice(from, to).matchAll(BOUNDARY)) {
    const end = from + match.index + match[0].length
    if (MONTH.test(text.slice(Math.max(start, end - 6), end)) && /^\s\d/.test(text.slice(end))) continue
    const before = text.slice(Math.max(start, end - 12), end)
    if (ABBREVIATION.test(before) && !(COMPANY.test(before) && OPENS.test(text.slice(end, end + 12)))) continue
    if (/^\s*(?:§{1,2}\s?)?\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{L})\.$/u.test(text.slice(start, end))) continue
    push(out, text, start, end)
    start = end
  }
  push(out, text, start, to)
  return out
}

function push(out: [number, number][], text: string, from: number, to: number): void {
  const range = trimRange(text, from, to)
  if (range[0] < range[1]) out.push(range)
}
