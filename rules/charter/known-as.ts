import { fold } from '../text/fold.ts'
import { Remembered } from '../text/remembered.ts'
import { tokenize } from '../text/tokens.ts'
import type { Partner } from './model.ts'
import { nameKey } from './party-names.ts'

type Names = ReadonlyMap<Partner, readonly string[]>
type Lists = readonly (readonly string[])[]

/** The folded names of partners, by index: the same object while all their names are the same, so that what is found for them can be kept. */
export interface Called {
  /** As written. */
  readonly names: readonly string[]
  /** Their words. */
  readonly words: Lists
  readonly known: Lists
  readonly traces: Lists
}

const calledBefore = new Remembered<Called>()

export function calledAs(partners: readonly Partner[]): Called {
  const key = partners.map(({ name, aliases }) => [name, ...aliases].join('\u0000')).join('\u0001')
  let called = calledBefore.get(key)
  if (!called) {
    const known = knownLists(partners)
    calledBefore.set(key, (called = { names: partners.map(({ name }) => name), words: partners.map(({ name }) => tokenize(name).words), known, traces: traceLists(partners, known) }))
  }
  return called
}

/** Of a list of partners once: a dozen readers and rules ask. */
function once(pick: (called: Called) => Lists): (partners: readonly Partner[]) => Names {
  const before = new WeakMap<readonly Partner[], Names>()
  return (partners) => {
    let names = before.get(partners)
    if (!names) {
      const lists = pick(calledAs(partners))
      before.set(partners, (names = new Map(partners.map((partner, i) => [partner, lists[i]]))))
    }
    return names
  }
}

/** The folded names by which each partner is spoken of: full, short as defined, and shortened in ways that could be no other partner's. */
export const knownAs = once(({ known }) => known)

/**
 * The least by which each partner can be told: its known names, what kind of organisation it is, and any word of its name that no other
 * has. Where not even one of these occurs, nothing is said of the partner.
 */
export const tracesOf = once(({ traces }) => traces)

function knownLists(partners: readonly Partner[]): Lists {
  const forms = partners.map((partner) => [...new Set([partner.name, ...partner.aliases].flatMap((name) => [nameKey(name), ...shorter(name)]))].filter((form) => form.length >= 2))
  const owners = new Map<string, number>()
  for (const list of forms) for (const form of new Set(list)) owners.set(form, (owners.get(form) ?? 0) + 1)
  const defined = partners.map((partner) => new Set(partner.aliases.map(nameKey)))
  /** A short name that the charter gives to one alone is that one's, though another could be shortened to it: "the Trust" beside another trust. */
  const isOnly = (form: string, i: number): boolean => (defined.some((names) => names.has(form)) ? defined.every((names, k) => names.has(form) === (k === i)) : owners.get(form) === 1)
  return forms.map((list, i) => list.filter((form) => isOnly(form, i)).sort((a, b) => b.length - a.length))
}

function traceLists(partners: readonly Partner[], known: Lists): Lists {
  const words = partners.map((partner) => new Set([partner.name, ...partner.aliases].flatMap((name) => pieces(nameKey(name)))))
  return words.map((mine, i) => [...known[i], ...[...mine].filter((word) => !words.some((other, k) => k !== i && other.has(word)))])
}

/** English words of some length; Vietnamese pairs of syllables and the first word, which says what it is. */
function pieces(key: string): string[] {
  const words = key.split(' ')
  if (/^[a-z0-9' -]+$/.test(key)) return words.filter((word) => word.length >= 4)
  const head = HEADS.find((one) => key.startsWith(`${one} `))
  return [...words.slice(0, -1).map((word, i) => `${word} ${words[i + 1]}`), ...(head ? [head] : [])]
}

const PLACE = /\s(?:tỉnh|huyện|thành phố|xã|phường|quận|thị xã|thị trấn|tp)(?:\s.*)?$/u
const GENERIC = new Set(['việt nam', 'vietnam', 'the', 'of', 'phát triển', 'cộng đồng'])

function shorter(name: string): string[] {
  const key = nameKey(name)
  const words = key.split(' ')
  const out = new Set<string>()
  const withoutPlace = key.replace(PLACE, '')
  if (withoutPlace !== key && withoutPlace.includes(' ')) out.add(withoutPlace)
  const tail = properTail(name)
  if (tail !== '' && tail !== key && !GENERIC.has(tail)) {
    out.add(tail)
    for (const head of HEADS) if (key.startsWith(`${head} `)) out.add(`${head} ${tail}`)
  }
  const suffix = words.filter((word) => !/^(?:ltd|plc|inc|gmbh|cic|sa|as|llc|limited)$/u.test(word))
  if (suffix.length < words.length) out.add(suffix.join(' '))
  if (/^[a-z' ]+$/u.test(key) && suffix.length >= 3 && !/^(?:of|for|and|the|in|on)$/u.test(suffix[1])) out.add(suffix.slice(0, 2).join(' '))
  const last = words[words.length - 1]
  if (/^[a-z]+$/u.test(key.replace(/[ ']/g, '')) && words.length >= 2 && last.length >= 4) out.add(last)
  const head = HEADS.find((one) => key.startsWith(`${one} `))
  if (head && !EVERYDAY.has(head)) out.add(head)
  return [...out]
}

/** First words by which Vietnamese organisations are called for short where only one partner has them: "Trung tâm", "Hội". */
const HEADS = [
  'trung tâm', 'viện', 'hội', 'quỹ', 'sở', 'công ty', 'hợp tác xã', 'trường', 'câu lạc bộ', 'nhóm', 'mạng lưới', 'bệnh viện', 'trạm', 'phòng', 'chi hội', 'chi cục', 'tổ chức', 'ủy ban nhân dân', 'khoa', 'đoàn', 'tổ', 'ban quản lý', 'nhà máy', 'tạp chí', 'hạt kiểm lâm', 'đồn', 'xưởng', 'quán', 'công an', 'trại', 'chùa', 'đài', 'thư viện', 'doanh nghiệp xã hội', 'cơ sở', 'hạt',
]

/** Words that a charter also uses for other things. */
const EVERYDAY = new Set(['nhóm', 'tổ', 'đoàn', 'phòng', 'trường', 'quán', 'khoa', 'đài', 'đồn', 'hạt', 'chùa', 'tổ chức', 'cơ sở', 'thư viện', 'hội'])

/** The proper name at the end: "Dù Kê" of "Trung tâm Tư vấn pháp luật cộng đồng Dù Kê". */
function properTail(name: string): string {
  const words = name.replace(/["“”()]/g, '').trim().split(/\s+/)
  if (name === name.toUpperCase()) return words.length > 4 ? fold(words.slice(-2).join(' ')).text : ''
  let from = words.length
  while (from > 0 && /^[\p{Lu}\p{N}]/u.test(words[from - 1])) from--
  const tail = words.slice(Math.max(from, 1))
  return tail.length >= 2 && tail.length <= 4 && tail.length < words.length ? fold(tail.join(' ')).text : ''
}

const LETTER = /[\p{L}\p{N}]/u

/** Where a partner is named in folded text, by the longest name there; -1 when it is not. */
export function mentionIn(folded: string, names: readonly string[]): { from: number; to: number } | null {
  for (const name of names) {
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
      if (!LETTER.test(folded[at - 1] ?? ' ') && !LETTER.test(folded[at + name.length] ?? ' ')) return { from: at, to: at + name.length }
    }
  }
  return null
}
