import { overlaps, type Span } from '../text/span.ts'
import type { Charter, Partner, Statement } from './model.ts'
import { nameKey } from './party-names.ts'

/** Who runs the partnership: a partner, a person or a post. */
export interface Lead {
  readonly name: string
  readonly partner: Partner | null
  readonly span: Span
}

export type LeadContext = Pick<Charter, 'text' | 'units' | 'statements' | 'partners' | 'bodies'> & { readonly names: ReadonlyMap<Partner, readonly string[]> }

/** A name that is a partner's, the full name of a person who is called by the last one, else what is written. */
export function ownerOf({ partners, names, text }: LeadContext, name: string, span: Span): Lead {
  const key = nameKey(name)
  const ending = partners.filter((one) => key.includes(' ') && nameKey(one.name).endsWith(` ${key}`))
  const partner = partners.find((one) => [one.name, ...one.aliases].some((known) => nameKey(known) === key)) ?? partners.find((one) => names.get(one)?.includes(key)) ?? (ending.length === 1 ? ending[0] : null)
  return { name: partner?.name ?? fullName(text, name), partner, span }
}

/** "Thầy Đệ" is "Mai Xuân Đệ" where the charter says so elsewhere: the longest name in capitals that ends with this one. */
export function fullName(text: string, called: string): string {
  if (last?.text !== text) last = { text, names: new Map() }
  let full = last.names.get(called)
  if (full === undefined) last.names.set(called, (full = findFullName(text, called)))
  return full
}

/** Many statements of one text may be about the same person, and the whole text is searched. */
let last: { readonly text: string; readonly names: Map<string, string> } | undefined

function findFullName(text: string, called: string): string {
  const name = called.normalize('NFC').replace(TITLES, '')
  if (/\s/.test(name.trim()) || !/^\p{Lu}\p{Ll}+$/u.test(name) || POSTS.test(name)) return called
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:\p{Lu}[\p{Ll}\p{M}]+ ){1,3}${name}(?![\p{L}\p{M}])`, 'gu')
  const found = [...text.normalize('NFC').matchAll(pattern)].map((match) => match[0].replace(TITLES, '')).filter((full) => full.includes(' '))
  return found.reduce((best, full) => (full.length > best.length ? full : best), name)
}

const TITLES = /^(?:(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Bác sĩ|Thầy|Cụ|Em|Dr\.?|Mr\.?|Mrs\.?|Ms\.?) )+/iu
const POSTS = /^(?:Chair|Secretary|Convenor|Coordinator|President|Director|Trưởng|Chủ)/u

/** It stands in a partner's own lines. */
export function describesPartner({ partners }: LeadContext, { span }: Statement): boolean {
  return partners.some((partner) => [partner.span, ...partner.details].some((line) => overlaps(line, span)))
}
