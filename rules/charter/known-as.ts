import { fold } from '../text/fold.ts'
import type { Partner } from './model.ts'
import { nameKey } from './party-names.ts'

type Names = ReadonlyMap<Partner, readonly string[]>

/** Of a list of partners once: a dozen readers and rules ask. */
function once(make: (partners: readonly Partner[]) => Names): (partners: readonly Partner[]) => Names {
  const known = new WeakMap<readonly Partner[], Names>()
  return (partners) => {
    let names = known.get(partners)
    if (!names) known.set(partners, (names = make(partners)))
    return names
  }
}

/** The folded names by which each partner is spoken of: full, short as defined, and shortened in ways that could be no other partner's. */
export const knownAs = once((partners) => {
  const forms = partners.map((partner) => [...new Set([partner.name, ...partner.aliases].flatMap((name) => [nameKey(name), ...shorter(name)]))].filter((form) => form.length >= 2))
  const owners = new Map<string, number>()
  for (const list of forms) for (const form of new Set(list)) owners.set(form, (owners.get(form) ?? 0) + 1)
  return new Map(partners.map((partner, i) => [partner, forms[i].filter((form) => owners.get(form) === 1).sort((a, b) => b.length - a.length)]))
})

/**
 * The least by which each partner can be told: its known names, what kind of organisation it is, and any word of its name that no other
 * has. Where not even one of these occurs, nothing is said of the partner.
 */
export const tracesOf = once((partners) => {
  const names = knownAs(partners)
  const words = partners.map((partner) => new Set([partner.name, ...partner.aliases].flatMap((name) => pieces(nameKey(name)))))
  return new Map(partners.map((partner, i) => {
    const own = [...words[i]].filter((word) => !words.some((other, k) => k !== i && other.has(word)))
    return [partner, [...(names.get(partner) ?? []), ...own]]
  }))
})

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
  if (/^[a-z' ]+$/u.test(key) && suffix.length >= 3) out.add(suffix.slice(0, 2).join(' '))
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
