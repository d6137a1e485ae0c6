import { fold } from './fold.ts'

export type TokenKind = 'word' | 'number' | 'email' | 'url' | 'percent'

/** Words of a piece of prose in canonical form, with where each stands in that prose (UTF-16 offsets). */
export interface Tokens {
  /** The prose folded ({@link fold}), for patterns that look at more than words. */
  readonly folded: string
  /** Canonical form: folded, Vietnamese i/y unified; English is stemmed only in {@link stems}. */
  readonly words: readonly string[]
  readonly kinds: readonly TokenKind[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** True where a clause ends behind the token (`. ; : ! ?` or a comma). */
  readonly breaks: readonly Break[]
}
/** What stands behind a token: nothing, a comma or bracket, or the end of a clause. */
export type Break = 0 | 1 | 2

const TOKEN =
  /(?<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<url>(?:https?:\/\/|www\.)[^\s<>"')\]]+)|(?<number>\d+(?:[.,/:]\d+)*)|(?<percent>%)|(?<word>[\p{L}\p{M}\p{N}]+(?:['’&][\p{L}]+)*)/gu

/** i/y spellings that mean the same word (a word list, not a rule: tai is not tay). */
const SPELLING: ReadonlyMap<string, string> = new Map([
  ['quí', 'quý'], ['kì', 'kỳ'], ['kĩ', 'kỹ'], ['lí', 'lý'], ['kí', 'ký'], ['mĩ', 'mỹ'], ['tỉ', 'tỷ'], ['qui', 'quy'],
  ['sĩ', 'sỹ'], ['uỉ', 'ủy'],
])
const PERIOD = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm', 'kỳ'])

export function tokenize(prose: string, start = 0, end = prose.length): Tokens {
  const folded = fold(start === 0 && end === prose.length ? prose : prose.slice(start, end))
  const words: string[] = []
  const kinds: TokenKind[] = []
  const starts: number[] = []
  const ends: number[] = []
  const breaks: Break[] = []
  const back = (at: number): number => start + (folded.map ? folded.map[Math.min(at, folded.map.length - 1)] : at)
  TOKEN.lastIndex = 0
  let previousEnd = 0
  for (let match = TOKEN.exec(folded.text); match; match = TOKEN.exec(folded.text)) {
    const groups = match.groups as Record<string, string | undefined>
    const at = match.index
    if (words.length > 0) breaks.push(breakBetween(folded.text, previousEnd, at))
    previousEnd = at + match[0].length
    kinds.push(groups.word ? 'word' : groups.number ? 'number' : groups.percent ? 'percent' : groups.email ? 'email' : 'url')
    const word = match[0].replace(/’/g, "'")
    words.push(groups.word ? (SPELLING.get(word) ?? word) : word)
    starts.push(back(at))
    ends.push(back(previousEnd))
  }
  if (words.length > 0) breaks.push(breakBetween(folded.text, previousEnd, folded.text.length))
  for (let i = 0; i + 1 < words.length; i++) if (words[i] === 'hàng' && PERIOD.has(words[i + 1])) words[i] = 'hằng'
  return { folded: folded.text, words, kinds, starts, ends, breaks }
}

function breakBetween(text: string, from: number, to: number): Break {
  let found: Break = 0
  for (let i = from; i < to; i++) {
    const c = text[i]
    if (c === '.' || c === ';' || c === ':' || c === '!' || c === '?') return 2
    if (c === ',' || c === '(' || c === ')' || c === '|') found = 1
  }
  return found
}

const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet', meetings: 'meet', meeting: 'meet', chosen: 'choose', chose: 'choose', held: 'hold', kept: 'keep', left: 'leave', made: 'make',
  sent: 'send', given: 'give', gave: 'give', taken: 'take', took: 'take', written: 'write', wrote: 'write', paid: 'pay', told: 'tell',
  brought: 'bring', led: 'lead', built: 'build', sat: 'sit', sits: 'sit', people: 'person', persons: 'person', children: 'child', is: 'be', are: 'be', was: 'be',
  were: 'be', been: 'be', has: 'have', had: 'have', having: 'have', does: 'do', did: 'do', done: 'do', "doesn't": 'not', "don't": 'not',
  lost: 'lose', grew: 'grow', withdrew: 'withdraw', withdrawn: 'withdraw', ran: 'run', dying: 'die', agreed: 'agree', criteria: 'criterion',
  heard: 'hear', shown: 'show', known: 'know', went: 'go', gone: 'go', came: 'come', bound: 'bind', wrong: 'wrong', lent: 'lend', spoken: 'speak', spoke: 'speak',
}

/** A light English stem: plural, -ed and -ing endings; the same on both sides of a match, so it need only be consistent. */
export function stem(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined && Object.hasOwn(IRREGULAR, word)) return irregular
  let w = word
  if (w.endsWith("'s")) w = w.slice(0, -2)
  if (w.length <= 3) return w
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`
  else if (w.endsWith('sses') || w.endsWith('shes') || w.endsWith('ches') || w.endsWith('xes')) w = w.slice(0, -2)
  else if (w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is')) w = w.slice(0, -1)
  if (w.endsWith('ing') && w.length > 5) w = undouble(w.slice(0, -3))
  else if (w.endsWith('ied') && w.length > 4) w = `${w.slice(0, -3)}y`
  else if (w.endsWith('ed') && w.length > 4) w = undouble(w.slice(0, -2))
  if (w.endsWith('e') && w.length > 3) w = w.slice(0, -1)
  return w
}

function undouble(w: string): string {
  const last = w[w.length - 1]
  return last === w[w.length - 2] && 'bdgmnprt'.includes(last) ? w.slice(0, -1) : w
}
