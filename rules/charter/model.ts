import type { LanguageId } from '../text/language-id.ts'
import type { Table, Unit } from '../markdown/units.ts'
import type { Hit } from '../text/matcher.ts'
import type { Span } from '../text/span.ts'
import type { Body } from './bodies.ts'
import type { Kept } from '../text/kept.ts'
import type { Objective } from './objectives.ts'
import type { Lead } from './lead.ts'
import type { SignatureBlock } from './signatures.ts'
import type { Term } from './term.ts'
import type { Tokens } from '../text/tokens.ts'

/** Words in one language with the phrases found in them: a statement, a title, a lead-in, a column's header. */
export interface Passage {
  readonly text: string
  readonly span: Span
  readonly language: LanguageId
  readonly tokens: Tokens
  /** The words as phrases compare them: English stemmed. */
  readonly forms: readonly string[]
  /** Numbers of the forms in the vocabulary of the language's matcher; −1 where it does not know them. */
  readonly numbers: readonly number[]
  /** Phrases found, by concept number of the language's lexicon. */
  readonly hits: readonly Hit[]
}

export interface Section {
  readonly index: number
  /** Smaller is higher: 1–6 for `#`…`######`, fractions for bold, numbered and run-in titles below them; 0 for the document itself. */
  readonly level: number
  /** Number as written ("Điều 5", "3.1", "IV"), or "". */
  readonly number: string
  readonly title: Passage
  /** Unit of the title; -1 for the document itself and for sections that front matter stands for. */
  readonly unit: number
  readonly parent: Section | null
  /** From the title to the next section of the same or a higher level. */
  readonly span: Span
  readonly form: 'document' | 'atx' | 'setext' | 'html' | 'bold' | 'caps' | 'numbered' | 'run-in' | 'plain'
  /** The same for sections whose titles, and those above, are the same; see `kept.ts`. */
  readonly kept: Kept
}

export type StatementKind = 'sentence' | 'item' | 'row' | 'field' | 'meta'

/** The unit that carries evidence. */
export interface Statement extends Passage {
  readonly index: number
  readonly kind: StatementKind
  /** Number of the clause as written before it ("5.2.", "a)"), outside of its span; else "". */
  readonly number: string
  readonly section: Section
  /** Index of the unit it stands in. */
  readonly unit: number
  /** Statements of one paragraph, list item or row share a number. */
  readonly paragraph: number
  /** The sentence that introduces the list it is an item of, and the items above it. */
  readonly leadIn: readonly Passage[]
  /** "Đại diện:" of a field line, the bold label of an item, the first cell of a row. */
  readonly label: Passage | null
  /** Headers of the columns of a row that are filled. */
  readonly columns: readonly Passage[]
  /** Where a list item's text begins behind its bullet; equals `span.start` elsewhere. */
  readonly place: { readonly list: number; readonly table: Table | null; readonly row: number }
  readonly marks: Marks
  /** The same for statements that are alike in all but where they stand; see `kept.ts`. */
  readonly kept: Kept
}

/** What keeps a statement, or some of its words, from counting. */
export interface Marks {
  /** Token ranges that a predicate of absence takes back. */
  readonly denied: readonly { readonly from: number; readonly to: number }[]
  /** A mechanism is only promised, with no owner and no date. */
  readonly deferred: boolean
  readonly hedged: boolean
  readonly vague: boolean
  /** Has a blank to fill in. */
  readonly placeholder: boolean
  /** Opens with a condition. */
  readonly conditional: boolean
  readonly question: boolean
  /** No statement of the partners: a quote, a table of contents, a state decision cited, a form of words every document has. */
  readonly inert: InertReason | null
}
export type InertReason = 'quoted' | 'contents' | 'citation' | 'boilerplate' | 'code' | 'struck'

export interface Placeholder {
  readonly span: Span
  readonly text: string
  /** It tells the authors what to write. */
  readonly instruction?: true
}

export interface FrontMatter {
  readonly span: Span
  /** Top-level keys with their plain values. */
  readonly values: Readonly<Record<string, unknown>>
  readonly keys: Readonly<Record<string, Span>>
  readonly problems: readonly { readonly message: string; readonly span: Span }[]
}

export type Stage = 'draft' | 'review' | 'signed'

/** A charter as read, before anything is judged. */
export interface Charter {
  readonly text: string
  readonly languages: readonly LanguageId[]
  readonly language: LanguageId
  readonly stage: Stage
  readonly frontMatter: FrontMatter | null
  readonly title: { readonly text: string; readonly span: Span } | null
  readonly units: readonly Unit[]
  readonly tables: readonly Table[]
  readonly sections: readonly Section[]
  readonly statements: readonly Statement[]
  readonly placeholders: readonly Placeholder[]
  /** Whole lines that were passed over because reading them would take far longer than they are long. */
  readonly notRead: readonly Span[]
  /** What lies beyond as much of a text as is read; nothing else here comes from there. */
  readonly rest?: Span
  readonly comments: readonly { readonly text: string; readonly span: Span }[]
  readonly partners: readonly Partner[]
  readonly unnamed: readonly UnnamedParty[]
  readonly signatures: SignatureBlock | null
  readonly term: Term
  readonly bodies: readonly Body[]
  readonly objectives: readonly Objective[]
  readonly lead: Lead | null
}

/** A party of a form that is not filled in: "[Partner organisation]", or what its block calls it ("Government Partner"). */
export interface UnnamedParty {
  readonly name: string
  readonly span: Span
}

export interface Partner {
  readonly name: string
  readonly span: Span
  readonly aliases: readonly string[]
  /** What it is, who represents it, where it is: spans of the lines that say so. */
  readonly details: readonly Span[]
  readonly representative: string | null
}
