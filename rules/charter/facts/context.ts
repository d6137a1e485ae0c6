import { tokenize, type Tokens } from '../../text/tokens.ts'
import { amongWith } from '../../text/kept.ts'
import type { Span } from '../../text/span.ts'
import type { Language } from '../language.ts'
import { locate } from '../locate.ts'
import type { Charter, Passage, Statement } from '../model.ts'
import { ActorFinder, actorAt, actorIn, partnerNames, type FoundActor, type Named } from './actors.ts'
import type { Actor } from './model.ts'
import { Look, vocabularyOf, type Vocabulary, type WordMatch, type WordPattern } from './words.ts'

/** A statement that may carry a fact, with its words. */
export interface Said {
  readonly statement: Statement
  readonly look: Look
}

/** What the readers of facts share: the charter, its words, its names. Everything is made when first asked for. */
export class FactContext {
  readonly charter: Charter
  readonly words: Vocabulary
  private readonly looks = new Map<Passage, Look>()
  private readonly passages = new Map<Passage, FoundActor[]>()
  private names: ActorFinder | null = null
  private list: readonly Said[] | null = null
  private twofold: boolean | null = null
  private postList: readonly Named[] | null = null

  constructor(charter: Charter, languages: readonly Language[]) {
    this.charter = charter
    this.words = vocabularyOf(languages)
  }

  /** Statements of the partners' own, in the charter's main language where it says everything twice. */
  get said(): readonly Said[] {
    return (this.list ??= this.open().map((statement) => ({ statement, look: this.look(statement) })))
  }

  /** Those of some statements that are such. */
  open(statements = this.charter.statements): readonly Statement[] {
    this.twofold ??= isTwofold(this.charter)
    return statements.filter(({ marks, language }) => (marks.inert === null || marks.inert === 'boilerplate') && !marks.question && (!this.twofold || language === this.charter.language))
  }

  look(passage: Passage): Look {
    let look = this.looks.get(passage)
    if (!look) this.looks.set(passage, (look = new Look(passage.text, passage.tokens.folded)))
    return look
  }

  /** Words that are no passage of the charter: a cell, a piece of a statement. */
  lookAt(text: string): Look {
    return new Look(text)
  }

  /** Actors named in a statement, title, lead-in or header. */
  actorsIn(passage: Passage): readonly FoundActor[] {
    let found = this.passages.get(passage)
    if (!found) this.passages.set(passage, (found = this.namesIn(passage.text, passage.tokens)))
    return found
  }

  namesIn(text: string, tokens: Tokens): FoundActor[] {
    this.names ??= new ActorFinder([...partnerNames(this.charter, partnerId), ...bodyNames(this.charter), ...this.posts], this.words.list('together'))
    return this.names.find(text, tokens)
  }

  actor(statement: Statement, found: FoundActor): Actor {
    return actorIn(this.charter, statement, found)
  }

  /** An actor as a whole passage names it: a header, a cell, a label. */
  actorOf(passage: Passage): Actor | null {
    const [found] = this.actorsIn(passage)
    return found ? actorAt(found, passage.span) : null
  }

  /** Actors in a header or cell, where a part of a name is enough that only one partner has ("Zonal Office"). */
  cellActors(text: string): readonly FoundActor[] {
    const tokens = tokenize(text)
    const found = this.namesIn(text, tokens)
    if (found.length > 0 || tokens.words.length === 0 || tokens.words.length > 6) return found
    const words = ` ${tokens.words.join(' ')} `
    const own = this.charter.partners.flatMap((partner, i) => (` ${tokenize(partner.name).words.join(' ')} `.includes(words) ? [i] : []))
    return own.length === 1 ? [{ kind: 'partner', id: partnerId(own[0]), name: this.charter.partners[own[0]].name, from: 0, to: text.length }] : found
  }

  at(statement: Statement, match: { readonly from: number; readonly to: number }): Span {
    return locate(this.charter, statement, match.from, match.to)
  }

  /** Whether a title, header or lead-in speaks of something. */
  speaks(passage: Passage | null | undefined, list: Parameters<Vocabulary['list']>[0]): boolean {
    return passage != null && this.words.list(list).test(this.look(passage))
  }

  match(statement: Statement, list: Parameters<Vocabulary['list']>[0]): WordMatch | null {
    return this.words.list(list).first(this.look(statement))
  }

  /** Posts by the words for them that the charter uses. */
  get posts(): readonly Named[] {
    return (this.postList ??= postNames(this))
  }
}

export function partnerId(index: number): string {
  return `partner-${index + 1}`
}

export function bodyId(index: number): string {
  return `body-${index + 1}`
}

function bodyNames({ bodies }: Charter): Named[] {
  const heads = bodies.map((body) => headOf(body.name))
  return bodies.map((body, i) => ({
    kind: 'body', id: bodyId(i), name: body.name, forms: [...new Set([body.name, ...body.mentions.map((mention) => mention.name)])],
    bare: heads[i] !== '' && heads.filter((head, k) => head === heads[i] && (bodies[k].defined || k === i)).length === 1 ? [heads[i]] : [],
  }))
}

/** "Hội đồng" of "Hội đồng Đối tác", "Board" of "Steering Board". */
function headOf(name: string): string {
  const vietnamese = /^(?:hội đồng|tiểu ban|hội nghị|đại hội|ủy ban|ban|tổ|nhóm)(?= )/iu.exec(name.normalize('NFC'))
  return vietnamese ? vietnamese[0] : (/(?:committee|board|council|assembly|forum|panel|secretariat|unit)$/iu.exec(name)?.[0] ?? '')
}

/** Posts in a statement and its label. */
const postsIn = amongWith(({ text, tokens, label }: Statement, pattern: WordPattern): readonly WordMatch[] | null => {
  const found = [...pattern.all(new Look(text, tokens.folded)), ...(label ? pattern.all(new Look(label.text, label.tokens.folded)) : [])]
  return found.length > 0 ? found : null
})

/** The same words are the same role. */
function postNames(context: FactContext): Named[] {
  const found = new Map<string, { name: string; forms: Set<string> }>()
  const pattern = context.words.list('posts')
  const named = new Map(postsIn(context.charter.statements, pattern).map(({ part, value }) => [part, value]))
  for (const statement of context.open([...named.keys()])) {
    for (const match of named.get(statement) ?? []) {
      const key = match.text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ')
      const known = found.get(key)
      if (known) {
        known.forms.add(match.text)
        if (/^\p{Lu}/u.test(match.text) && !/^\p{Lu}/u.test(known.name)) known.name = match.text
      } else found.set(key, { name: match.text, forms: new Set([match.text]) })
    }
  }
  return [...found.values()].map(({ name, forms }, i) => ({ kind: 'role', id: `role-${i + 1}`, name, forms: [...forms] }))
}

/** Says everything in both languages: in the columns of a table, or in parts of about the same length. */
function isTwofold({ languages, statements, tables }: Charter): boolean {
  if (languages.length < 2) return false
  if (tables.some((table) => table.flowing && table.header.length === 2)) return true
  const count = (language: string): number => statements.filter((statement) => statement.language === language).length
  const [a, b] = [count(languages[0]), count(languages[1])]
  return Math.min(a, b) * 3 >= Math.max(a, b)
}
