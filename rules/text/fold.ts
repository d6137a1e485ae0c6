import { changeBetween } from './change.ts'
import { MOST_LENGTH, remembered, turnOfMemory } from './remembered.ts'

/**
 * The matching view of a text: NFC, lower case, one kind of space, dash and quote, look-alike letters mapped, and one tone
 * placement for open syllables (hoà = hòa, uỷ = ủy) and behind "q", whose "u" bears none (qũy = quỹ). NFC alone does not unify tone placement, and folding all marks away would
 * merge different words (họp, hợp, hộp).
 */
export interface Folded {
  readonly text: string
  /** For each character of `text`, where it begins in the unfolded text; absent where both have the same length throughout. */
  readonly map?: Int32Array
}

/** Of small letters: what stands for a capital stands for these too. */
const SPECIAL = /[\u00a0\u2007\u202f\u2009\u200a\u3000\u00f0\u0256\u01a3\u2010-\u2014\u2212\u201c-\u201e\u00ab\u00bb\u2018\u2019\t]/g
const REPLACE: Readonly<Record<string, string>> = {
  '\u00a0': ' ', '\u2007': ' ', '\u202f': ' ', '\u2009': ' ', '\u200a': ' ', '\u3000': ' ', '\t': ' ',
  '\u00f0': 'đ', '\u0256': 'đ', '\u01a3': 'ư',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2212': '-',
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u00ab': '"', '\u00bb': '"', '\u2018': "'", '\u2019': "'",
}
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/
const COMBINING = /[\u0300-\u036f]/

const TONES: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}
const TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu

const MARK_OF: Readonly<Record<string, string>> = { ù: '\u0300', ú: '\u0301', ủ: '\u0309', ũ: '\u0303', ụ: '\u0323' }
const BEHIND_Q = /(?<=q)([ùúủũụ])(y(?=[eê]))?([aăâeêioơy])/g

/** What asks for more than small letters: signs of one kind, pairs of vowels whose tone stands elsewhere, a "u" with a tone behind "q", characters that do not stand for themselves. */
const More = { sign: 1, toneBehindO: 2, toneBehindU: 4, behindQ: 8, apart: 16 } as const
const EVERYWHERE = More.sign | More.apart

const MORE = charactersOf([
  [More.sign, '\u00a0\u00a0\u2007\u2007\u202f\u202f\u2009\u200a\u3000\u3000\u00f0\u00f0\u0256\u0256\u01a3\u01a3\u2010\u2014\u2212\u2212\u201c\u201e\u00ab\u00ab\u00bb\u00bb\u2018\u2019\t\t'],
  [More.toneBehindO, [...'àáảãạèéẻẽẹ'].flatMap((c) => [c, c]).join('')],
  [More.toneBehindU, [...'ỳýỷỹỵ'].flatMap((c) => [c, c]).join('')],
  [More.behindQ, [...'ùúủũụ'].flatMap((c) => [c, c]).join('')],
  [More.apart, '\u0300\u036f\u200b\u200d\u2060\u2060\ufeff\ufeff\u00ad\u00ad'],
])

/** `ranges`: first and last of each range, one behind the other. */
function charactersOf(kinds: readonly (readonly [kind: number, ranges: string])[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [kind, ranges] of kinds) {
    for (let i = 0; i < ranges.length; i += 2) for (let code = ranges.charCodeAt(i); code <= ranges.charCodeAt(i + 1); code++) table[code] |= kind
  }
  return table
}

/** All of {@link More} that there is; most passages have nothing but capitals to fold. */
function moreIn(lower: string): number {
  let found = 0
  let previous = 0
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    const more = MORE[code]
    if (more !== 0) found |= more & (EVERYWHERE | (previous === 111 ? More.toneBehindO : previous === 117 ? More.toneBehindU : previous === 113 ? More.behindQ : 0))
    previous = code
  }
  return found
}

/** The same passages are folded by one rule after the other, and so are whole documents. */
export function fold(text: string): Folded {
  return text.length > MOST_LENGTH ? foldLong(text) : foldPassage(text)
}

const foldPassage = remembered(foldAnew)

interface LongText {
  readonly text: string
  readonly folded: Folded
}

/** So many long texts are known: the document, what follows its front matter, and those of another document. */
const MOST_LONG = 4
let longTexts: LongText[] = []
let turn = 0

/** While a document is being written only the lines around a change are folded again: no line end changes what the next line folds to. */
function foldLong(text: string): Folded {
  if (turn !== turnOfMemory()) {
    longTexts = []
    turn = turnOfMemory()
  }
  const known = longTexts.find((one) => one.text === text)
  if (known) return known.folded
  const folded = longTexts.map((one) => foldChanged(one, text)).find((one) => one !== null) ?? foldAnew(text)
  longTexts = [{ text, folded }, ...longTexts].slice(0, MOST_LONG)
  return folded
}

/** Null when too little is the same, or when characters do not stand for themselves. */
function foldChanged({ text: before, folded }: LongText, text: string): Folded | null {
  if (folded.map || !before.startsWith(text.slice(0, 64))) return null
  const { from, behind } = changeBetween(before, text)
  const start = text.lastIndexOf('\n', from - 1) + 1
  const feed = text.indexOf('\n', text.length - behind)
  const end = from === 0 ? -1 : feed < 0 ? text.length : feed
  if (end - start < 0 || (end - start) * 2 > text.length) return null
  const changed = foldAnew(text.slice(start, end))
  return changed.map ? null : { text: folded.text.slice(0, start) + changed.text + folded.text.slice(folded.text.length - (text.length - end)) }
}

function foldAnew(text: string): Folded {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return foldByCluster(text)
  const more = moreIn(lower)
  return more === 0 ? { text: lower } : (more & More.apart) !== 0 ? foldByCluster(text) : { text: foldSameLength(lower, more) }
}

/** `more`: what it has. */
function foldSameLength(lower: string, more: number): string {
  let text = lower
  if ((more & More.sign) !== 0) text = text.replace(SPECIAL, (c) => REPLACE[c])
  if ((more & (More.toneBehindO | More.toneBehindU)) !== 0) text = text.replace(TONE, (pair) => TONES[pair] ?? pair)
  if ((more & More.behindQ) !== 0) text = text.replace(BEHIND_Q, (_, u: string, y: string | undefined, vowel: string) => `u${y ?? ''}${(vowel + MARK_OF[u]).normalize('NFC')}`)
  return text
}

function foldByCluster(text: string): Folded {
  let out = ''
  const map: number[] = []
  let i = 0
  while (i < text.length) {
    const from = i
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
    while (i < text.length && COMBINING.test(text[i])) i++
    const cluster = text.slice(from, i)
    if (INVISIBLE.test(cluster)) continue
    const composed = cluster.normalize('NFC').toLowerCase()
    for (let k = 0; k < composed.length; k++) map.push(Math.min(from + k, i - 1))
    out += composed
  }
  map.push(text.length)
  return { text: foldSameLength(out, moreIn(out)), map: Int32Array.from(map) }
}

/** Letters and their marks in one, what nobody sees left out, nothing else changed: for patterns that tell capitals from small letters. */
export function compose(text: string): Folded {
  if (!COMBINING.test(text) && !INVISIBLE.test(text)) return { text }
  let out = ''
  const map: number[] = []
  let i = 0
  while (i < text.length) {
    const from = i
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
    while (i < text.length && COMBINING.test(text[i])) i++
    if (INVISIBLE.test(text[from])) continue
    const composed = text.slice(from, i).normalize('NFC')
    for (let k = 0; k < composed.length; k++) map.push(Math.min(from + k, i - 1))
    out += composed
  }
  map.push(text.length)
  return { text: out, map: Int32Array.from(map) }
}

const MARKS = /[\u0300-\u036f]/g

/** Without any diacritics: only for headings and file names that are written without them. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

const VIETNAMESE_LETTERS = 'ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ'
const SMALL = 1
const CAPITAL = 2
const VIETNAMESE = charactersOf([
  [SMALL, [...VIETNAMESE_LETTERS].flatMap((c) => [c, c]).join('')],
  [CAPITAL, [...VIETNAMESE_LETTERS.toUpperCase()].flatMap((c) => [c, c]).join('')],
])

/** Whether folded text has, in a range, a letter that Vietnamese has and English has not. */
export function looksVietnamese(folded: string, from = 0, to = folded.length): boolean {
  for (let i = from; i < to; i++) if ((VIETNAMESE[folded.charCodeAt(i)] & SMALL) !== 0) return true
  return false
}

/** The same for text as written. */
export function looksVietnameseAsWritten(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (VIETNAMESE[text.charCodeAt(i)] !== 0) return true
  return false
}
