/**
 * The matching view of a text: NFC, lower case, one kind of space, dash and quote, look-alike letters mapped, and one tone
 * placement for open syllables (hoà = hòa, uỷ = ủy). NFC alone does not unify tone placement, and folding all marks away would
 * merge different words (họp, hợp, hộp).
 */
export interface Folded {
  readonly text: string
  /** For each character of `text`, where it begins in the unfolded text; absent where both have the same length throughout. */
  readonly map?: Int32Array
}

const SPECIAL = /[\u00a0\u2007\u202f\u2009\u200a\u3000\u00d0\u00f0\u0189\u01a2\u01a3\u2010-\u2014\u2212\u201c-\u201e\u00ab\u00bb\u2018\u2019\t]/g
const REPLACE: Readonly<Record<string, string>> = {
  '\u00a0': ' ', '\u2007': ' ', '\u202f': ' ', '\u2009': ' ', '\u200a': ' ', '\u3000': ' ', '\t': ' ',
  '\u00d0': 'đ', '\u00f0': 'đ', '\u0189': 'đ', '\u01a2': 'ư', '\u01a3': 'ư',
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

/** Most passages have nothing but capitals to fold: one look tells. */
const MORE_THAN_CAPITALS =
  /[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad\u00a0\u2007\u202f\u2009\u200a\u3000\u00d0\u00f0\u0189\u01a2\u01a3\u2010-\u2014\u2212\u201c-\u201e\u00ab\u00bb\u2018\u2019\t]|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/

export function fold(text: string): Folded {
  const simple = text.toLowerCase()
  if (simple.length === text.length && !MORE_THAN_CAPITALS.test(simple)) return { text: simple }
  if (!INVISIBLE.test(text) && !COMBINING.test(text)) {
    const lower = text.toLowerCase()
    if (lower.length === text.length) return { text: foldSameLength(lower) }
  }
  return foldByCluster(text)
}

function foldSameLength(lower: string): string {
  return lower.replace(SPECIAL, (c) => REPLACE[c]).replace(TONE, (pair) => TONES[pair] ?? pair)
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
  return { text: foldSameLength(out), map: Int32Array.from(map) }
}

/** Letters and their marks in one, nothing else changed: for patterns that tell capitals from small letters. */
export function compose(text: string): Folded {
  if (!COMBINING.test(text)) return { text }
  let out = ''
  const map: number[] = []
  let i = 0
  while (i < text.length) {
    const from = i
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
    while (i < text.length && COMBINING.test(text[i])) i++
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

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/

/** Whether folded text has a letter that Vietnamese has and English has not. */
export function looksVietnamese(folded: string): boolean {
  return VIETNAMESE.test(folded)
}
