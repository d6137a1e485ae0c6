import { fold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { anyOf } from '../text/word-list.ts'
import type { Language } from './language.ts'
import { locate } from './locate.ts'
import type { Charter, Partner, Statement } from './model.ts'
import { cleanName, nameKey } from './party-names.ts'

/** Who runs the partnership: a partner, a person or a post. */
export interface Lead {
  readonly name: string
  readonly partner: Partner | null
  readonly span: Span
}

const KEYS = /^(?:lead(?:_?partner|_?organi[sz]ation)?|coordinator|coordinating_organi[sz]ation|host|secretariat|dau_moi(?:_dieu_phoi)?|dieu_phoi|chu_tri|đầu mối(?: điều phối)?|đầu_mối.*|to_chuc_dau_moi|don_vi_dau_moi|nhom_truong)$/

type Readable = Pick<Charter, 'text' | 'units' | 'statements' | 'partners'>

/** The first sentence, field or row that makes somebody lead, coordinator, secretariat or "đầu mối". */
export function readLead(charter: Readable, languages: readonly Language[]): Lead | null {
  const words = { post: anyOf(languages.flatMap((language) => language.rules.leadPosts)), verb: anyOf(languages.flatMap((language) => language.rules.leadVerbs)), not: anyOf(languages.flatMap((language) => language.rules.leadOther)) }
  for (const statement of charter.statements) {
    const key = statement.kind === 'meta' ? (statement.label?.text ?? '').toLowerCase().normalize('NFC').replace(/\s+/g, '_') : ''
    if (key !== '' && KEYS.test(key)) return made(charter, statement, statement.text, 0)
  }
  let best: { lead: Lead; score: number } | null = null
  for (const statement of charter.statements) {
    if (statement.marks.inert !== null || statement.marks.question || statement.kind === 'meta') continue
    const found = leadIn(charter, statement, words)
    if (found && (!best || found.score > best.score)) best = found
  }
  return best?.lead ?? null
}

function leadIn(charter: Readable, statement: Statement, words: { post: RegExp; verb: RegExp; not: RegExp }): { lead: Lead; score: number } | null {
  const folded = fold(statement.text).text
  if (folded.length !== statement.text.length || words.not.test(folded)) return null
  const verb = words.verb.exec(folded)
  const post = words.post.exec(folded)
  if (!verb && !post) return null
  const match = verb ?? post!
  const before = partnerBefore(charter, statement, match.index)
  if (before) return { lead: before, score: verb ? 5 : 3 }
  const after = partnerAfter(charter, statement, match.index + match[0].length)
  return after ? { lead: after, score: verb ? 2 : 4 } : null
}

/** "<partner> là đầu mối", "Party B is the coordinator": the partner nearest before. */
function partnerBefore(charter: Readable, statement: Statement, at: number): Lead | null {
  const label = statement.label && statement.kind !== 'row' ? statement.label.text : ''
  const inLabel = label !== '' ? charter.partners.find((partner) => mentions(label, partner) >= 0) : undefined
  if (inLabel && statement.label) return { name: inLabel.name, partner: inLabel, span: statement.label.span }
  let best: Lead | null = null
  let nearest = -1
  for (const partner of charter.partners) {
    const found = lastMention(statement.text.slice(0, at), partner)
    if (found && found.from > nearest && at - found.to < 60) {
      nearest = found.from
      best = { name: partner.name, partner, span: locate(charter, statement, found.from, found.to) }
    }
  }
  return best
}

/** "Tổ chức điều phối: <partner>", "coordinated by <partner>". */
function partnerAfter(charter: Readable, statement: Statement, at: number): Lead | null {
  for (const partner of charter.partners) {
    const found = lastMention(statement.text.slice(at, at + 120), partner)
    if (found && found.from < 40) return { name: partner.name, partner, span: locate(charter, statement, at + found.from, at + found.to) }
  }
  return null
}

function lastMention(text: string, partner: Partner): { from: number; to: number } | null {
  const folded = fold(text).text
  for (const name of namesOf(partner)) {
    const at = folded.lastIndexOf(name)
    if (at >= 0 && !/[\p{L}\p{N}]/u.test(folded[at + name.length] ?? ' ')) return { from: at, to: at + name.length }
  }
  return null
}

function mentions(text: string, partner: Partner): number {
  return lastMention(text, partner)?.from ?? -1
}

/** Full name, aliases, and the name without what the organisation is: longest first. */
function namesOf(partner: Partner): string[] {
  return [partner.name, ...partner.aliases].map((name) => fold(name).text).filter((name) => name.length >= 2).sort((a, b) => b.length - a.length)
}

function made(charter: Readable, statement: Statement, raw: string, from: number): Lead {
  const name = cleanName(raw.split(/\s*[(|]/)[0])
  const partner = charter.partners.find((one) => [one.name, ...one.aliases].some((known) => nameKey(known) === nameKey(name))) ?? null
  return { name: partner?.name ?? name, partner, span: locate(charter, statement, from, from + name.length) }
}
