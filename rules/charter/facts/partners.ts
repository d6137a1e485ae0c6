import { overlaps, type Span } from '../../text/span.ts'
import type { Partner, Statement } from '../model.ts'
import { cleanName, nameKey, splitName } from '../party-names.ts'
import { partnerId, type FactContext } from './context.ts'
import { fieldsOf } from './fields.ts'
import type { ContactFact, PartnerFact, PartnerKind, PersonFact } from './model.ts'
import { Look, WordPattern } from './words.ts'

const KINDS: readonly PartnerKind[] = ['donor', 'state', 'business', 'cso']
const LABEL = /^(?:đại diện )?(?:bên|party|the party|partner) (?:[a-eđ]|thứ \S+|one|two|three|[1-5])$|^(?:first|second|third) party$/u

/** Partners with what the lines about each say. */
export function readPartners(context: FactContext): PartnerFact[] {
  return context.charter.partners.map((partner, i): PartnerFact => {
    const lines = linesOf(context, partner)
    const short = partner.aliases.filter((alias) => isShort(alias, partner.name))
    return {
      id: partnerId(i), name: partner.name, span: partner.span, shortNames: short, aliases: partner.aliases.filter((alias) => !short.includes(alias)),
      kind: kindOf(context, partner, lines), representative: representativeOf(context, partner, lines), contacts: contactsIn(context, lines), details: partner.details,
    }
  })
}

/** Statements inside the lines that say who a partner is. */
function linesOf({ charter }: FactContext, partner: Partner): Statement[] {
  const inside = (span: Span): boolean => partner.details.some((detail) => detail.start <= span.start && span.end <= detail.end)
  const entry = (statement: Statement): boolean => statement.kind === 'meta' && overlaps(statement.span, partner.span)
  return charter.statements.filter((statement) => inside(statement.span) || entry(statement))
}

/** A label such as "Bên A" or a name in the other language is none. */
function isShort(alias: string, name: string): boolean {
  return !LABEL.test(nameKey(alias)) && alias.split(/\s+/).length < name.split(/\s+/).length && alias.length < name.length
}

function kindOf(context: FactContext, partner: Partner, lines: readonly Statement[]): PartnerKind | null {
  const by = (text: string): PartnerKind | null => KINDS.find((kind) => context.words.pattern(`kind/${kind}`, (language) => language.facts.kinds[kind]).test(new Look(text))) ?? null
  const said = lines.flatMap(fieldsOf).find(({ label }) => context.words.list('kindLabels').test(new Look(label)))
  return (said && (firstWordsKind(context, said.text) ?? by(said.text))) ?? firstWordsKind(context, partner.name) ?? by(partner.name)
}

/** What a Vietnamese name begins with says what it is, whatever follows ("Trung tâm … Sở Y tế" is a centre). */
function firstWordsKind(context: FactContext, name: string): PartnerKind | null {
  const look = new Look(name)
  const starts = (kind: PartnerKind): number => context.words.pattern(`kind/${kind}`, (language) => language.facts.kinds[kind]).first(look)?.from ?? Infinity
  const best = KINDS.map((kind) => ({ kind, at: starts(kind) })).reduce((a, b) => (b.at < a.at ? b : a))
  return best.at === 0 ? best.kind : null
}

function representativeOf(context: FactContext, partner: Partner, lines: readonly Statement[]): PersonFact | null {
  const pattern = context.words.pattern('representatives', (language) => language.parties.representative)
  const line = lines.find((one) => one.label !== null && one.kind !== 'row' && pattern.test(context.look(one.label)))
  if (line) return personIn(context, line, line.text)
  if (partner.representative === null) return null
  const name = personOf(partner.representative)
  const post = postBehind(partner.representative.slice(name.length))
  if (post !== '' && !lines.some((one) => one.kind !== 'meta' && one.text.includes(partner.representative!))) return { name, post, span: detailWith(context, partner, partner.representative) }
  const holder = lines.find((one) => one.text.includes(partner.representative!))
  const at = holder ? holder.text.indexOf(partner.representative) : -1
  return { name: partner.representative, post: holder ? postBehind(holder.text.slice(at + partner.representative.length)) : '', span: holder ? context.at(holder, { from: at, to: at + partner.representative.length }) : partner.span }
}

/** The line or value about a partner that has these words. */
function detailWith({ charter }: FactContext, { details, span }: Partner, words: string): Span {
  return details.find((detail) => charter.text.slice(detail.start, detail.end).includes(words)) ?? details[0] ?? span
}

function personIn(context: FactContext, line: Statement, text: string): PersonFact | null {
  const name = cleanName(personOf(text))
  const from = line.text.indexOf(name)
  // "[họ tên]" asks for a name and is none.
  if (name === '' || from < 0 || /^[[{<]/.test(name) || !/\p{L}{2}/u.test(name)) return null
  return { name, post: postBehind(line.text.slice(from + name.length)), span: context.at(line, { from, to: from + name.length }) }
}

/** Up to the post, before which a hyphen stands alone; the full stop of "TS." or "Dr." ends nothing. */
function personOf(text: string): string {
  return /^\s*(?:(?:TS|ThS|BS(?:CK)?I{0,2}|PGS|GS|CN|KS|Mr|Mrs|Ms|Dr|Prof)\.?\s*){0,3}(?:(?!\s-\s)[^,;(|–—.]){2,60}/u.exec(text)?.[0].trim() ?? splitName(text)[0]
}

/** ", Giám đốc", "– Chức vụ: Giám đốc", "(Director)". */
function postBehind(text: string): string {
  const match = /^\s*(?:[,–—(|-]|;)\s*(?:(?:chức vụ|title|position)\s*:\s*)?([^,;.()|–—]{2,60})/iu.exec(text)
  return match ? match[1].trim() : ''
}

const CONTACTS: readonly (readonly [ContactFact['kind'], RegExp])[] = [
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gu], ['web', /(?:https?:\/\/|www\.)[^\s)>\]|,;]{3,200}/gu], ['phone', /(?<![\d.,/]|(?:no|nr|number|số|mã|id|reg)[.:]? )(?:\+\d{1,3}[ .-]?\(?\d{1,4}\)?[ .-]?|\d{2,4}[ .-]?|\(0?\d{1,4}\)[ .-]?|0\d{1,3}[ .-])\d{3,4}[ .-]?\d{3,4}(?![\d/]| ?(?:đồng|vnđ|vnd|đ(?!\p{L})))/giu],
]

function contactsIn(context: FactContext, lines: readonly Statement[]): ContactFact[] {
  const address: WordPattern = context.words.pattern('addresses', (language) => language.parties.address)
  return lines.flatMap((line): ContactFact[] => {
    const found = CONTACTS.flatMap(([kind, pattern]) => [...line.text.matchAll(pattern)].map((match): ContactFact => ({ kind, value: match[0], span: context.at(line, { from: match.index, to: match.index + match[0].length }) })))
    if (found.length > 0 || line.label === null || line.kind === 'row' || !address.test(context.look(line.label))) return found
    return [{ kind: 'address', value: line.text.replace(/[.;]\s*$/, ''), span: context.at(line, { from: 0, to: line.text.length }) }]
  })
}
