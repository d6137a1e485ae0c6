import type { Span } from '../text/span.ts'
import { anyOf } from '../text/word-list.ts'
import type { Body } from './bodies.ts'
import type { Language, RuleWords } from './language.ts'
import { heldPost, TITLE } from './lead-held.ts'
import { describesPartner, fullName, ownerOf, type Lead, type LeadContext } from './lead-names.ts'
import { locate } from './locate.ts'
import type { Section, Statement } from './model.ts'
import { capitalRun, cleanName, isCapitalised, nameKey } from './party-names.ts'

/** What is said in a statement, or by the label before it. */
interface Said {
  readonly text: string
  readonly folded: string
  readonly statement: Statement
  at(from: number, to: number): Span
}

type Way = (charter: LeadContext, said: Said, match: RegExpExecArray) => Lead | null

/** Where nobody is called the lead: who runs the network, who heads it, who chairs, which body governs, in this order. */
export function actingLead(charter: LeadContext, languages: readonly Language[]): Lead | null {
  const words = (pick: (rules: RuleWords) => readonly string[]): RegExp => anyOf(languages.flatMap((language) => pick(language.rules)))
  const ways: readonly (readonly [RegExp, Way])[] = [
    [words((rules) => rules.leadRunBy), nameBehind], [words((rules) => rules.leadRuns), nameBefore], [words((rules) => rules.leadChairs), nameBefore],
  ]
  const nameless: readonly (readonly [RegExp, Way])[] = [
    [words((rules) => rules.leadPresides), chairOf],
    [words((rules) => rules.leadGoverns), (...given) => nameBehind(...given) ?? nameBefore(...given)],
  ]
  const open = charter.statements.filter(({ marks, kind }) => marks.inert === null && !marks.question && !marks.conditional && kind !== 'meta')
  const said = open.flatMap((statement) => saidIn(charter, statement))
  const posts = anyOf(languages.flatMap((language) => language.rules.leadPeople.map((source) => `^(?:${source})`)))
  const named = firstOf(charter, said, ways) ?? inPosts(charter, open, posts) ?? chairLine(charter, open, posts) ?? heldPost(charter, open, languages.flatMap((language) => language.rules.leadHolders))
  return named ?? firstOf(charter, said, nameless) ?? postRow(charter, open, posts) ?? titledChair(charter, said)
}

function firstOf(charter: LeadContext, said: readonly Said[], ways: readonly (readonly [RegExp, Way])[]): Lead | null {
  for (const [pattern, way] of ways) {
    for (const one of said) {
      const match = pattern.exec(one.folded)
      const lead = match && way(charter, one, match)
      if (lead) return lead
    }
  }
  return null
}

function saidIn(charter: LeadContext, statement: Statement): Said[] {
  const { label, text, tokens, kind } = statement
  const own: Said = { text, folded: tokens.folded, statement, at: (from, to) => locate(charter, statement, from, to) }
  return (label && kind !== 'row' ? [{ text: label.text, folded: label.tokens.folded, statement, at: () => label.span }, own] : [own]).filter((one) => one.folded.length === one.text.length)
}

/** "… is managed by Artefactual Ltd": the name that follows. */
function nameBehind(charter: LeadContext, said: Said, match: RegExpExecArray): Lead | null {
  const after = said.text.slice(match.index + match[0].length)
  const until = said.statement.language === 'vi' ? /^ ([^,;:.(]{3,60}?) (?:điều phối|chủ trì|làm đầu mối|quản lý|vận hành)/u.exec(after.normalize('NFC')) : null
  if (until && after === after.normalize('NFC')) return namedAt(charter, said, match.index + match[0].length, until[1])
  return namedAt(charter, said, match.index + match[0].length + (after.length - after.trimStart().length), capitalRun(after.trimStart().replace(/^(?:the|The) /, '')))
}

/** "ODI will chair this committee", "The Data Desk (Ann Lee, ODI) convenes the group": the name that ends there, else the one that opens the sentence. */
function nameBefore(charter: LeadContext, said: Said, match: RegExpExecArray): Lead | null {
  const before = said.text.slice(Math.max(0, match.index - LONGEST_NAME), match.index)
  const head = before.trimEnd()
  const end = match.index - before.length + head.length
  const pair = PAIR.exec(head)
  if (pair) return { name: `${fullName(charter.text, pair[1])} ${pair[2]} ${fullName(charter.text, pair[3])}`, partner: null, span: said.at(end - pair[0].length, end) }
  const words = head.trim().split(/\s+/)
  let from = words.length
  while (from > 0 && (/^[\p{Lu}\p{N}]/u.test(words[from - 1]) || (from < words.length && /^(?:of|for|and|the)$/.test(words[from - 1])))) from--
  while (from < words.length && /^\p{Ll}/u.test(words[from])) from++
  const aside = /^(?:The )?(\p{Lu}[^,()]{2,60}?)\s?(?:,[^,]{2,80},|\([^()]{2,80}\))$/u.exec(said.text.slice(0, match.index).trimEnd())
  return namedAt(charter, said, 0, aside && isCapitalised(aside[1]) ? aside[1] : words.slice(from).join(' ').replace(/^(?:The|In|As|At)\s+/, ''))
}

/** "Bà Duyên và ông An": two people who lead together. */
const PAIR = /(?:ông|bà|anh|chị|cô|chú|thầy|dr\.?|mr\.?|ms\.?|mrs\.?) (\p{L}+) (và|and) (?:ông|bà|anh|chị|cô|chú|thầy|dr\.?|mr\.?|ms\.?|mrs\.?) (\p{L}+)$/iu
const LONGEST_NAME = 90
const NO_NAME = /^(?:Each|It|He|She|They|We|Every|All|Any|Other|Members?|Partners?|Part(?:y|ies)|Nobody|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}])/u

function namedAt(charter: LeadContext, said: Said, from: number, raw: string): Lead | null {
  const name = cleanName(raw).replace(/['’]s$/u, '')
  const at = said.text.indexOf(name, from)
  return name.length < 3 || at < 0 || NO_NAME.test(name) ? null : ownerOf(charter, name, said.at(at, at + name.length))
}

/** "The Chair presides at all meetings of the Council", "The Council elects a chair": the chair of the Council. */
function chairOf(charter: LeadContext, said: Said, match: RegExpExecArray): Lead | null {
  const post = postIn(said.text.slice(match.index, match.index + match[0].length))
  if (!post) return null
  const from = match.index + post.from
  return chair(charter, said, { post: post.text, from, after: said.text.slice(match.index), behind: said.text.slice(from + post.text.length) })
}

const POST = /(?<![\p{L}])(?:[Cc]hair(?:person|man|woman)?|[Pp]resident|[Ss]peaker|[Cc]onven[eo]r|[Cc]oordinator|[Mm]oderator|[Pp]residing [Oo]fficer|[Cc]hủ nhiệm|[Cc]hủ tịch|[Tt]rưởng ban|[Tt]rưởng nhóm|[Nn]hóm trưởng|[Tt]ổ trưởng)(?![\p{L}])/u

/** With the words in capitals before it: "TSC Chair". */
function postIn(text: string): { readonly from: number; readonly text: string } | null {
  const match = POST.exec(text)
  if (!match) return null
  const words = text.slice(0, match.index).trimEnd().split(/\s/)
  let first = words.length
  while (first > 0 && words.length - first < 4 && /^\p{Lu}/u.test(words[first - 1]) && !/^(?:The|A|An|Its)$/.test(words[first - 1])) first--
  const from = first === words.length ? match.index : text.lastIndexOf(words[first], match.index)
  return { from, text: text.slice(from, match.index + match[0].length) }
}

function chair(charter: LeadContext, said: Said, { post, from, after, behind }: { post: string; from: number; after: string; behind: string }): Lead {
  const stated = (/^ of (?:the )?(\p{Lu}[\p{L} ]{1,40}?)(?=[,.;]|\s\p{Ll}|$)/u.exec(behind) ?? /meetings? of (?:the )?(\p{Lu}[\p{L} ]{2,40}?)(?=[,.;]|\s\p{Ll}|$)/u.exec(after))?.[1].trim()
  const body = stated ?? (/^chair/i.test(post) ? bodyNear(charter, said) : null)
  const shown = post.replace(/\s+/gu, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return { name: body && !post.includes(' ') ? `${shown} of the ${body}` : shown, partner: null, span: said.at(from, from + post.length) }
}

/** A section about the chair. */
function titledChair(charter: LeadContext, said: readonly Said[]): Lead | null {
  const one = said.find(({ statement }) => statement.section.level > 0 && postIn(statement.section.title.text)?.text === statement.section.title.text)
  return one ? chair(charter, { ...one, text: '', at: () => one.statement.section.title.span }, { post: one.statement.section.title.text, from: 0, after: '', behind: '' }) : null
}

/** The body that the statement or a title above it is about; also by the last word of its name ("the Panel"). */
function bodyNear({ bodies }: LeadContext, { text, statement }: Said): string | null {
  const texts = [text]
  for (let one: Section | null = statement.section; one && one.level > 0; one = one.parent) texts.push(one.title.text)
  for (const words of texts) {
    const key = ` ${nameKey(words)} `
    const body = bodies.find(({ name }) => key.includes(` ${nameKey(name)} `)) ?? bodies.find(({ name }) => key.includes(` ${nameKey(name).split(' ').at(-1)} `))
    if (body) return usualName(body)
  }
  return null
}

/** The name of two words or more by which the charter mostly calls a body. */
function usualName({ name, mentions }: Body): string {
  const counts = new Map<string, number>()
  for (const mention of mentions) if (mention.name.includes(' ') && mention.statement >= 0) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name
}

/** A table of people in which one is leader, or two are chairs: "| 1 | Ann Lee | Harbour Trust | Co-chair |". */
function inPosts(charter: LeadContext, statements: readonly Statement[], posts: RegExp): Lead | null {
  const held = statements.flatMap((statement) => {
    const cells = statement.kind === 'row' && statement.place.table ? statement.text.split(' | ').map((cell) => cell.trim()) : []
    const at = cells.findIndex((cell) => cell.length < 40 && posts.test(cell.toLowerCase().normalize('NFC')))
    const name = at >= 0 ? (at > 0 ? cells.slice(0, at) : cells.slice(1)).find((cell) => /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u.test(cell)) : undefined
    return name ? [{ name, statement }] : []
  })
  if (held.length === 0) return null
  const [one, two] = held.filter(({ statement }) => statement.place.table === held[0].statement.place.table)
  const from = one.statement.text.indexOf(one.name)
  const lead = ownerOf(charter, one.name, locate(charter, one.statement, from, from + one.name.length))
  return two ? { ...lead, name: `${one.name} ${one.statement.section.title.language === 'vi' ? 'và' : 'and'} ${two.name}` } : lead
}

/** "| Co-chairs | preside by turns |": the post where nobody is named. */
function postRow(charter: LeadContext, statements: readonly Statement[], posts: RegExp): Lead | null {
  const row = statements.find(({ kind, label, tokens, place }) => kind === 'row' && place.table !== null && label !== null && posts.test(label.tokens.folded.replace(/ ?\([^()]{0,80}\)/gu, '')) && tokens.folded.split(' | ').slice(1).every((cell) => !posts.test(cell.trim())))
  const name = row?.label ? cleanName(row.label.text.replace(/ ?\([^()]{0,80}\)/gu, '')) : ''
  return row && name !== '' ? { name, partner: null, span: locate(charter, row, 0, name.length) } : null
}

/** "Chair: Cluster Coordinator.", "- Chair - Data Trust", "Co-chairs: Ann Lee (Data Trust), Bo Ek". */
function chairLine(charter: LeadContext, statements: readonly Statement[], posts: RegExp): Lead | null {
  for (const statement of statements) {
    const { label, kind, text } = statement
    const line = label && kind !== 'row' ? `${label.text.replace(/(?<![\s:])[\s:]+$/u, '')}: ${text}` : text
    const match = POST_LINE.exec(line)
    if (!match || !posts.test(match[1].toLowerCase().normalize('NFC')) || describesPartner(charter, statement)) continue
    const names = heldBy(match[1], line.slice(match[0].length))
    const from = names.length > 0 ? text.indexOf(names[0]) : -1
    const lead = from < 0 ? null : namedAt(charter, { text, folded: text, statement, at: (start, end) => locate(charter, statement, start, end) }, from, names[0])
    if (lead) return names.length === 2 ? { ...lead, name: `${lead.name} ${statement.section.title.language === 'vi' ? 'và' : 'and'} ${names[1]}` } : lead
  }
  return null
}

const POST_LINE = new RegExp(String.raw`^([\p{L} -]{3,30}?)(?::|\s[–—-])\s+${TITLE}`, 'iu')

/** The name, or the two names of those who share a post. */
function heldBy(post: string, said: string): string[] {
  const names = said.slice(0, 160).replace(/ ?\([^()]{0,60}\)/gu, '').split(/,|;| and | và |(?<=\p{Ll}\p{L}\p{L})\.(?=\s|$)/u).map((name) => name.trim()).filter((name) => name !== '')
  const two = /^co-|s$/iu.test(post.trim()) && names.length === 2 && names.every((name) => /^\p{Lu}\S+(?: \p{Lu}\S*){1,4}$/u.test(name))
  const [first] = /^(?:[^.;,(|]|(?<=\p{Lu})\.){3,60}/u.exec(said) ?? ['']
  return two ? names : isCapitalised(first) ? [first.trim()] : []
}
