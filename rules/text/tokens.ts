import { fold } from './fold.ts'
import { remembered } from './remembered.ts'

export type TokenKind = 'word' | 'number' | 'email' | 'url' | 'percent'

/** Words of a piece of prose in canonical form, with where each stands in that prose (UTF-16 offsets). */
export interface Tokens {
  /** The prose folded ({@link fold}), for patterns that look at more than words. */
  readonly folded: string
  /** Folding has moved nothing: each character stands where it stood. */
  readonly inPlace: boolean
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
  return start === 0 && end === prose.length ? tokensOf(prose) : tokenizePart(prose, start, end)
}

const tokensOf = remembered((prose) => tokenizePart(prose, 0, prose.length))

function tokenizePart(prose: string, start: number, end: number): Tokens {
  const folded = fold(start === 0 && end === prose.length ? prose : prose.slice(start, end))
  const found = new Found(folded.text)
  if (RARE.test(folded.text)) byPattern(folded.text, found)
  else byLetter(folded.text, found)
  const { words, starts, ends } = found
  if (words.length > 0) found.breaks.push(breakBetween(folded.text, ends[ends.length - 1], folded.text.length))
  for (let i = 0; i + 1 < words.length; i++) if (words[i] === 'hàng' && PERIOD.has(words[i + 1])) words[i] = 'hằng'
  const { map } = folded
  if (map || start > 0) {
    const back = (at: number): number => start + (map ? map[Math.min(at, map.length - 1)] : at)
    for (let i = 0; i < words.length; i++) {
      starts[i] = back(starts[i])
      ends[i] = back(ends[i])
    }
  }
  return { folded: folded.text, inPlace: !folded.map, words, kinds: found.kinds, starts, ends, breaks: found.breaks }
}

/** Addresses, and letters outside of the scripts that {@link KINDS} knows. */
const RARE = /[@\u0250-\u02ff\u0370-\u1dff\u1f00-\u1fff\u2070-\u209f\u20d0-\u20ff\u2100-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\uffff]|:\/\/|www\./

class Found {
  readonly words: string[] = []
  readonly kinds: TokenKind[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly breaks: Break[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  add(kind: TokenKind, from: number, to: number): void {
    const { text, words, ends } = this
    if (words.length > 0) this.breaks.push(breakBetween(text, ends[ends.length - 1], from))
    const written = text.slice(from, to)
    words.push(kind === 'word' ? (SPELLING.get(written) ?? written) : written)
    this.kinds.push(kind)
    this.starts.push(from)
    ends.push(to)
  }
}

function byPattern(text: string, found: Found): void {
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const groups = match.groups as Record<string, string | undefined>
    const kind = groups.word ? 'word' : groups.number ? 'number' : groups.percent ? 'percent' : groups.email ? 'email' : 'url'
    found.add(kind, match.index, match.index + match[0].length)
  }
}

const NEITHER = 0
const LETTER = 1
/** A mark of a letter, or a digit that is none of 0–9: goes on a word, and may begin one. */
const PART = 2
const DIGIT = 3

/** What a character is, for those that texts without {@link RARE} ones have. */
const KINDS = kindsOfLetters()

function kindsOfLetters(): Uint8Array {
  const kinds = new Uint8Array(0x1f00)
  const fill = (kind: number, ranges: string): void => {
    for (let i = 0; i < ranges.length; i += 2) kinds.fill(kind, ranges.charCodeAt(i), ranges.charCodeAt(i + 1) + 1)
  }
  fill(LETTER, 'AZazªªµµººÀÖØöøɏḀỿ')
  fill(PART, '\u0300\u036f²³¹¹¼¾')
  fill(DIGIT, '09')
  return kinds
}

/** A Latin letter; in scripts that are {@link RARE} here it does not know them. */
export function isLetter(code: number): boolean {
  return code < KINDS.length && KINDS[code] === LETTER
}

/** The same tokens as {@link TOKEN} finds, in texts without {@link RARE} characters. */
function byLetter(text: string, found: Found): void {
  const { length } = text
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const kind = code < KINDS.length ? KINDS[code] : NEITHER
    if (kind === NEITHER) {
      if (code === 37) found.add('percent', i, i + 1)
      i++
      continue
    }
    const end = kind === DIGIT ? endOfNumber(text, i + 1) : endOfWord(text, i + 1)
    found.add(kind === DIGIT ? 'number' : 'word', i, end)
    i = end
  }
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < KINDS.length ? KINDS[code] : NEITHER
}

/** `\d+(?:[.,/:]\d+)*` */
function endOfNumber(text: string, from: number): number {
  let at = from
  for (;;) {
    while (kindAt(text, at) === DIGIT) at++
    const code = text.charCodeAt(at)
    if ((code !== 46 && code !== 44 && code !== 47 && code !== 58) || kindAt(text, at + 1) !== DIGIT) return at
    at += 2
  }
}

/** `[\p{L}\p{M}\p{N}]+(?:['’&][\p{L}]+)*` */
function endOfWord(text: string, from: number): number {
  let at = from
  while (kindAt(text, at) !== NEITHER) at++
  for (;;) {
    const code = text.charCodeAt(at)
    if ((code !== 39 && code !== 38) || kindAt(text, at + 1) !== LETTER) return at
    at += 2
    while (kindAt(text, at) === LETTER) at++
  }
}

const SPACE = 32

/** `.;:!?` end a clause, `,()|` are something. */
function breakBetween(text: string, from: number, to: number): Break {
  let found: Break = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === SPACE) continue
    if (code === 46 || code === 59 || code === 58 || code === 33 || code === 63) return 2
    if (code === 44 || code === 40 || code === 41 || code === 124) found = 1
  }
  return found
}

const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet', meetings: 'meet', meeting: 'meet', chosen: 'choose', chose: 'choose', held: 'hold', kept: 'keep', left: 'leave', made: 'make',
  sent: 'send', given: 'give', gave: 'give', taken: 'take', took: 'take', written: 'write', wrote: 'write', paid: 'pay', told: 'tell',
  brought: 'bring', led: 'lead', built: 'build', sat: 'sit', sits: 'sit', people: 'person', persons: 'person', children: 'child', is: 'be', are: 'be', was: 'be',
  were: 'be', been: 'be', has: 'have', had: 'have', having: 'have', does: 'do', did: 'do', done: 'do', "doesn't": 'not', "don't": 'not',
  lost: 'lose', grew: 'grow', withdrew: 'withdraw', withdrawn: 'withdraw', ran: 'run', dying: 'die', agreed: 'agree', guaranteed: 'guarantee', criteria: 'criterion',
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
  if (w.endsWith('e') && w.length > 3 && !w.endsWith('ee')) w = w.slice(0, -1)
  return w
}

function undouble(w: string): string {
  const last = w[w.length - 1]
  return last === w[w.length - 2] && 'bdgmnprt'.includes(last) ? w.slice(0, -1) : w
}
