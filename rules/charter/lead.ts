import { fold } from '../text/fold.ts'
import { amongWith, those } from '../text/kept.ts'
import { remembered } from '../text/remembered.ts'
import { anyOf } from '../text/word-list.ts'
import type { Language } from './language.ts'
import { locate } from './locate.ts'
import type { Partner, Passage, Statement } from './model.ts'
import { perLanguages } from './per-languages.ts'
import { knownAs, mentionIn } from './known-as.ts'
import { actingLead } from './lead-acting.ts'
import { describesPartner, ownerOf, type Lead, type LeadContext } from './lead-names.ts'
import { cleanName, isCapitalised, nameKey } from './party-names.ts'

export type { Lead } from './lead-names.ts'

const KEYS = /^(?:điều_phối|chủ_trì|tổ_chức_(?:đầu_mối|điều_phối|chủ_trì)|lead(?:_?partner|_?organi[sz]ation)?|coordinator|coordinating_organi[sz]ation|host|secretariat|dau_moi(?:_dieu_phoi)?|dieu_phoi|chu_tri|đầu mối(?: điều phối)?|đầu_mối.*|to_chuc_dau_moi|don_vi_dau_moi|nhom_truong)$/


interface Leading {
  readonly verb: RegExpExecArray | null
  readonly post: RegExpExecArray | null
}

interface LeadWords {
  readonly verb: RegExp
  readonly not: RegExp
  readonly row: RegExp
  /** What says in a folded passage that somebody leads; nothing where it is about another kind of leading. */
  find(folded: string): Leading
}

const NOTHING: Leading = { verb: null, post: null }

const wordsOf = perLanguages((languages): LeadWords => {
  const post = anyOf(languages.flatMap((language) => language.rules.leadPosts))
  const verb = anyOf(languages.flatMap((language) => language.rules.leadVerbs))
  const not = anyOf(languages.flatMap((language) => language.rules.leadOther))
  const row = anyOf(languages.flatMap((language) => language.rules.leadRows.map((source) => `^(?:${source})$`)))
  const find = remembered((folded): Leading => {
    const found = { verb: verb.exec(folded), post: post.exec(folded) }
    return (found.verb ?? found.post) === null || not.test(folded) ? NOTHING : found
  })
  return { verb, not, row, find }
})

/** The first sentence, field or row that makes somebody lead, coordinator, secretariat or "đầu mối". */
export function readLead(read: Omit<LeadContext, 'names'>, languages: readonly Language[]): Lead | null {
  const charter = { ...read, names: knownAs(read.partners) }
  const words = wordsOf(languages)
  const [said] = keyed(charter.statements)
  if (said) return made(charter, said, said.text, 0)
  let best: { lead: Lead; score: number } | null = null
  for (const { part: statement } of leading(charter.statements, words)) {
    const found = leadIn(charter, statement, words)
    if (found && (!best || found.score > best.score)) best = found
  }
  return best?.lead ?? titledLead(charter, languages) ?? actingLead(charter, languages)
}

/** Whether a statement has words by which somebody may lead; few have. */
const leading = amongWith((statement: Statement, words: LeadWords): true | null => {
  const { kind, label, tokens, marks } = statement
  if (marks.inert !== null || marks.question || kind === 'meta') return null
  if (words.row.test(postOf(statement)) || (kind !== 'row' && label !== null && words.verb.test(label.tokens.folded))) return true
  const { verb, post } = words.find(tokens.folded)
  return (verb ?? post) === null ? null : true
})

/** Front matter that names the lead. */
const keyed = those(({ kind, label }: Statement) => kind === 'meta' && KEYS.test((label?.text ?? '').toLowerCase().normalize('NFC').replace(/\s+/g, '_')))

/** "hereinafter the Lead Partner": the short name says it. */
function titledLead({ partners }: LeadContext, languages: readonly Language[]): Lead | null {
  const titles = anyOf(languages.flatMap((language) => language.rules.leadNames))
  const partner = partners.find((one) => one.aliases.some((alias) => titles.test(fold(alias).text)))
  return partner ? { name: partner.name, partner, span: partner.span } : null
}

function leadIn(charter: LeadContext, statement: Statement, words: LeadWords): { lead: Lead; score: number } | null {
  const { folded } = statement.tokens
  const held = rowLead(charter, statement, words.row)
  if (held) return { lead: held, score: 4 }
  const called = statement.label && statement.kind !== 'row' ? labelLead(charter, statement, statement.label, words) : null
  if (called) return { lead: called, score: 5 }
  if (folded.length !== statement.text.length) return null
  const { verb, post } = words.find(folded)
  if (!verb && !post) return null
  const match = verb ?? post!
  if (!verb && isPartnersOwn(charter, statement, match)) return null
  // "The Secretariat, led by the Coordinator": who is named before is led.
  const passive = verb !== null && /(?<![\p{L}])by$/u.test(verb[0])
  const before = passive ? null : partnerBefore(charter, statement, match.index)
  if (before) return { lead: before, score: verb ? 5 : 3 }
  const titled = verb !== null && verb.index < 8 ? titledPartner(charter, statement) : null
  if (titled) return { lead: titled, score: 4 }
  const after = partnerAfter(charter, statement, match.index + match[0].length)
  if (after) return { lead: after, score: verb ? 2 : 4 }
  if (!verb || passive) return null
  const person = subjectOf(charter, statement, verb.index)
  return person ? { lead: person, score: 1 } : null
}

/** A post within one partner: "Hội A, trưởng nhóm: bà B" where the partners are listed, "Ann Lee, Convenor of the Forum". */
function isPartnersOwn(charter: LeadContext, statement: Statement, match: RegExpExecArray): boolean {
  const { text, label } = statement
  if (label && /^\W*(?:signed|ký|đã ký)/u.test(label.tokens.folded)) return true
  if (/^(?:trưởng nhóm|nhóm trưởng|thường trực)$/u.test(match[0]) && describesPartner(charter, statement)) return true
  const of = /^\s(?:of|của)\s(?:the\s)?/iu.exec(text.slice(match.index + match[0].length))
  const after = of ? fold(text.slice(match.index + match[0].length + of[0].length)).text : ''
  return charter.partners.some((partner) => namesOf(charter, partner).some((name) => after.startsWith(name)))
}

/** "Hội A giữ việc điều phối: gửi giấy mời …": the label says it all. */
function labelLead(charter: LeadContext, statement: Statement, label: Passage, words: { verb: RegExp; not: RegExp }): Lead | null {
  const verb = words.not.test(label.tokens.folded) ? null : words.verb.exec(label.tokens.folded)
  const partner = verb && charter.partners.find((one) => lastMention(label.text.slice(0, verb.index), namesOf(charter, one)) !== null)
  if (verb && verb.index < 8 && !partner) return titledPartner(charter, statement)
  return partner ? { name: partner.name, partner, span: label.span } : null
}

/** "| Coordinator | Ann Lee | Harbour Trust |" in a table of posts, "Coordinator: Harbour Trust" outside of what is said of one partner. */
function rowLead(charter: LeadContext, statement: Statement, posts: RegExp): Lead | null {
  const label = postOf(statement)
  if (!posts.test(label)) return null
  if (statement.kind === 'row') return firstPartner(charter, statement, label.length)
  return describesPartner(charter, statement) ? null : firstPartner(charter, statement, 0)
}

function postOf({ label }: Statement): string {
  return label?.tokens.folded.replace(/[*_:]/g, '').trim() ?? ''
}

function firstPartner(charter: LeadContext, statement: Statement, from: number): Lead | null {
  let best: Lead | null = null
  let at = Infinity
  for (const partner of charter.partners) {
    const found = mentionIn(fold(statement.text.slice(from)).text, namesOf(charter, partner))
    if (found && found.from < at) {
      at = found.from
      best = { name: partner.name, partner, span: locate(charter, statement, from + found.from, from + found.to) }
    }
  }
  return best
}

/** "a) Là đầu mối điều phối" under "Trách nhiệm của Bên A". */
function titledPartner(charter: LeadContext, statement: Statement): Lead | null {
  for (const passage of [...statement.leadIn, statement.section.title, ...(statement.section.parent ? [statement.section.parent.title] : [])]) {
    const partner = charter.partners.find((one) => lastMention(passage.text, namesOf(charter, one)) !== null)
    if (partner) return { name: partner.name, partner, span: passage.span }
  }
  return null
}

/** A person or a post at the head of the sentence: "Chị Thảo Vy ở Câu lạc bộ làm trưởng nhóm". */
function subjectOf(charter: LeadContext, statement: Statement, until: number): Lead | null {
  const head = statement.text.slice(0, until)
  const match = /^[\s\d.()a-zđ]{0,6}?((?:(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Thầy|Dr\.?|Ms\.?|Mr\.?|Mrs\.?)\s)?[\p{Lu}][\p{L}'’-]*(?:\s(?:[\p{Lu}][\p{L}'’-]*|A|of the|of|and(?= \p{Lu})))*)/u.exec(head)
  if (!match || head.length > 70) return null
  const office = OFFICE.exec(head.normalize('NFC'))
  if (office && head === head.normalize('NFC')) return ownerOf(charter, office[1], locate(charter, statement, office.index + office[0].indexOf(office[1]), office.index + office[0].indexOf(office[1]) + office[1].length))
  const name = cleanName(match[1].replace(/^(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Thầy|The)\s/u, '')).replace(/['’]s$/u, '')
  const from = statement.text.indexOf(name)
  return (name.includes(' ') || match[1] !== name || (/^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(name) && head.trimEnd().endsWith(name))) && isCapitalised(name) && !/^(?:Co|Hiện|Nay|Khi|Nếu|Mọi|Trong|Theo|Sau|Trước|Từ|Hằng|It|He|She|They|We|Each|January|February|March|April|May|June|July|August|September|October|November|December|Mỗi|Các|Người|Ban|Hội đồng|Tổ|Nhóm)\b/u.test(name) && from >= 0 ? ownerOf(charter, name, locate(charter, statement, from, from + name.length)) : null
}

/** A Vietnamese office or organisation that is all there is before the verb: "Phòng Y tế là cơ quan thường trực". */
const OFFICE = /^(?:[\d.]{1,6}\s|[a-zđ]\)\s)?((?:Phòng|Sở|Hội|Trung tâm|Viện|Công ty|Quỹ|Trường|Đoàn|Chi cục|Hợp tác xã|Thư viện|Bảo tàng|Trạm)\s(?:(?!(?:giao|cử|và|với|của|cho|sẽ|không|các|mỗi)\s)[\p{L}\d-]+\s){0,8}(?!(?:giao|cử|và|với|sẽ|không)\s)[\p{L}\d-]+)\s$/u

/** "<partner> là đầu mối", "Party B is the coordinator": the partner nearest before. */
function partnerBefore(charter: LeadContext, statement: Statement, at: number): Lead | null {
  const label = statement.label && statement.kind !== 'row' ? statement.label.text : ''
  const inLabel = label !== '' ? charter.partners.find((partner) => lastMention(label, namesOf(charter, partner)) !== null) : undefined
  if (inLabel && statement.label) return { name: inLabel.name, partner: inLabel, span: statement.label.span }
  let best: Lead | null = null
  let nearest = -1
  for (const partner of charter.partners) {
    const found = lastMention(statement.text.slice(0, at), namesOf(charter, partner))
    if (found && found.from > nearest && at - found.to < 60) {
      nearest = found.from
      best = { name: partner.name, partner, span: locate(charter, statement, found.from, found.to) }
    }
  }
  return best
}

/** "Tổ chức điều phối: <partner>", "coordinated by <partner>". */
function partnerAfter(charter: LeadContext, statement: Statement, at: number): Lead | null {
  for (const partner of charter.partners) {
    const found = mentionIn(fold(statement.text.slice(at, at + 120)).text, namesOf(charter, partner))
    if (found && found.from < 40) return { name: partner.name, partner, span: locate(charter, statement, at + found.from, at + found.to) }
  }
  return null
}

/** The partner's last mention in a text. */
function lastMention(text: string, names: readonly string[]): { from: number; to: number } | null {
  const folded = fold(text).text
  let last: { from: number; to: number } | null = null
  for (let from = 0; ; ) {
    const found = mentionIn(folded.slice(from), names)
    if (!found) return last
    last = { from: from + found.from, to: from + found.to }
    from = last.to
  }
}

function namesOf(charter: LeadContext, partner: Partner): readonly string[] {
  return charter.names.get(partner) ?? [nameKey(partner.name)]
}

function made(charter: LeadContext, statement: Statement, raw: string, from: number): Lead {
  const name = cleanName(raw.split(/[(|]/)[0].trimEnd())
  const partner = charter.partners.find((one) => [one.name, ...one.aliases].some((known) => nameKey(known) === nameKey(name))) ?? null
  return { name: partner?.name ?? name, partner, span: locate(charter, statement, from, from + name.length) }
}
