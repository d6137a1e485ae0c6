import type { LanguageId } from '../../text/language-id.ts'
import type { Span } from '../../text/span.ts'
import type { Stage } from '../model.ts'

/**
 * A charter as a web of names: who the partners are, who does what, who decides, what is due when. Plain data: it can be sent as JSON.
 * Each part is read when it is first asked for. All spans are UTF-16 offsets in the source without its byte order mark; in each list
 * facts stand in the order of the text. Ids ("partner-1", "body-2", "objective-3") are unique in one reading of one text.
 */
export interface CharterModel {
  readonly title: { readonly text: string; readonly span: Span } | null
  readonly language: LanguageId
  readonly languages: readonly LanguageId[]
  readonly stage: Stage
  readonly partners: readonly PartnerFact[]
  readonly lead: LeadFact | null
  readonly bodies: readonly BodyFact[]
  readonly roles: readonly RoleFact[]
  /** What each partner, body or role has to do, matrices included. */
  readonly responsibilities: readonly Responsibility[]
  /** RACI matrices and their Vietnamese kin. */
  readonly matrices: readonly Matrix[]
  readonly contributions: readonly Contribution[]
  readonly objectives: readonly ObjectiveFact[]
  /** All of them; those of an objective stand with it too. */
  readonly indicators: readonly IndicatorFact[]
  readonly activities: readonly ActivityFact[]
  readonly decisions: readonly DecisionRule[]
  /** Who tells whom what, by which channel: feedback, reports, notices. */
  readonly flows: readonly Flow[]
  readonly meetings: readonly Meeting[]
  readonly dates: readonly DateMark[]
  readonly lengths: readonly LengthMark[]
  /** Numbered parts, annexes left out. */
  readonly articles: readonly ArticleFact[]
  readonly annexes: readonly ArticleFact[]
  /** Words that the charter defines: short names and terms. */
  readonly terms: readonly DefinedTerm[]
}

/** What every fact has. */
export interface Fact {
  /** The place to show: where it is said. */
  readonly span: Span
}

export type PartnerKind = 'cso' | 'state' | 'business' | 'donor'

export interface PartnerFact extends Fact {
  readonly id: string
  /** In full, as written where the partner is introduced; the span selects it. */
  readonly name: string
  /** Short names that the charter defines: an abbreviation, "the Trust"; without labels. */
  readonly shortNames: readonly string[]
  /** All other defined names: labels ("Bên A"), the name in the other language. */
  readonly aliases: readonly string[]
  /** By what it calls itself or by the first words of its name; null when neither tells. */
  readonly kind: PartnerKind | null
  readonly representative: PersonFact | null
  readonly contacts: readonly ContactFact[]
  /** The lines that say who it is. */
  readonly details: readonly Span[]
}

export interface PersonFact extends Fact {
  /** "bà Vũ Thị Hồng Nhạn". */
  readonly name: string
  /** "Giám đốc"; "" when not said. */
  readonly post: string
}

export interface ContactFact extends Fact {
  readonly kind: 'address' | 'email' | 'phone' | 'web' | 'other'
  readonly value: string
}

/**
 * Who acts. `id` is that of a partner, body or role; "" for all partners together (kind "all") and for anybody whom the charter does not
 * introduce ("other").
 */
export interface Actor extends Fact {
  readonly kind: 'partner' | 'body' | 'role' | 'all' | 'other'
  readonly id: string
  /** As defined for those with an id, else as written. */
  readonly name: string
}

export interface LeadFact extends Fact {
  readonly name: string
  /** "" for a person or post that is no partner. */
  readonly partner: string
}

export interface BodyFact extends Fact {
  readonly id: string
  readonly name: string
  readonly shortNames: readonly string[]
  /** The charter sets it up or says who sits in it. */
  readonly defined: boolean
  readonly members: readonly BodyMember[]
  /** How many sit in it, where the charter gives a number. */
  readonly seats: { readonly count: number; readonly span: Span } | null
  readonly quorum: Threshold | null
  /** Who chairs it, as written. */
  readonly chair: Actor | null
  /** All places that name it, the first one included. */
  readonly mentions: readonly Span[]
}

export interface BodyMember extends Actor {
  /** Seats of this member; null when not said. */
  readonly count: number | null
}

/** So many of all: "two thirds", "75 %", "at least 4 of 6". */
export interface Threshold extends Fact {
  readonly text: string
  /** A share of those who may be there or vote, from 0 to 1; null for a mere number. */
  readonly share: number | null
  readonly count: number | null
  /** More than the share is needed ("more than half"). */
  readonly above: boolean
}

/** A post in the partnership: a coordinator, a secretary, a focal point. */
export interface RoleFact extends Fact {
  readonly id: string
  readonly name: string
  /** Who holds it: an organisation, a body or a person. */
  readonly holder: Actor | null
}

export interface Responsibility extends Fact {
  readonly who: Actor
  /** The duty as written, on one line. */
  readonly text: string
  /** Letters of a matrix ("A", "R" …); empty for a duty in words. */
  readonly letters: readonly string[]
  /** The words bind ("shall", "có trách nhiệm"), hope ("aims to"), or only stand under the actor's title. */
  readonly strength: 'binding' | 'hoped' | 'listed'
  /** Index of the statement in the charter as read. */
  readonly statement: number
}

export interface Matrix extends Fact {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

export interface MatrixColumn extends Actor {
  /** Column of the table, from 0. */
  readonly column: number
}

export interface MatrixRow extends Fact {
  readonly task: string
  /** One for each column of the matrix, in that order; the span is that of the cell. */
  readonly cells: readonly { readonly letters: readonly string[]; readonly span: Span }[]
}

export interface Contribution extends Fact {
  readonly who: Actor
  readonly text: string
  /** Money or counted things in it, as written. */
  readonly amounts: readonly { readonly text: string; readonly span: Span }[]
}

export interface ObjectiveFact extends Fact {
  readonly id: string
  /** As written ("MT1", "O3"), else its place in the list. */
  readonly number: string
  readonly text: string
  readonly indicators: readonly IndicatorFact[]
  readonly activities: readonly ActivityFact[]
}

export interface IndicatorFact extends Fact {
  readonly text: string
  /** Ids of the objectives it measures; empty when the charter does not say. */
  readonly objectives: readonly string[]
  /** What its row says besides, by the column's header as written: baseline, target, source … */
  readonly details: readonly { readonly label: string; readonly text: string; readonly span: Span }[]
}

export interface ActivityFact extends Fact {
  readonly text: string
  readonly objectives: readonly string[]
  readonly who: readonly Actor[]
  /** When, as written; "" when not said. */
  readonly when: string
}

export type DecisionMethod = 'consensus' | 'unanimity' | 'majority' | 'vote' | 'single'

export interface DecisionRule extends Fact {
  /** What is decided, as written; "" for all matters. */
  readonly matter: string
  readonly method: DecisionMethod
  readonly threshold: Threshold | null
  /** Who decides; null when not said. */
  readonly who: Actor | null
  readonly text: string
}

export type FlowKind = 'feedback' | 'report' | 'notice'

export interface Flow extends Fact {
  readonly kind: FlowKind
  readonly from: Actor | null
  readonly to: Actor | null
  /** As written ("hộp thư gopy@…", "email"); "" when not said. */
  readonly channel: string
  readonly frequency: Frequency | null
  /** "trong vòng 05 ngày làm việc", "before 15 July"; "" when not said. */
  readonly deadline: string
  readonly text: string
}

export interface Frequency extends Fact {
  readonly text: string
  /** Interval in days: 7, 14, 30, 61, 91, 182, 365; null when the words give none. */
  readonly days: number | null
}

/** A body or the partners meet. */
export interface Meeting extends Fact {
  readonly who: Actor
  readonly frequency: Frequency
  readonly text: string
}

export interface DateMark extends Fact {
  readonly kind: 'signed' | 'effective' | 'review' | 'end'
  /** YYYY-MM-DD. */
  readonly iso: string
  /** Reckoned from a beginning and a length; the span then selects the length. */
  readonly reckoned: boolean
}

export interface LengthMark extends Fact {
  readonly text: string
  readonly months: number
  /** It is how long the charter holds. */
  readonly term: boolean
}

export interface ArticleFact extends Fact {
  /** Index of the section in the charter as read. */
  readonly section: number
  /** "Điều 5", "Article IV", "3.1", "Phụ lục 1". */
  readonly number: string
  readonly title: string
  /** The whole of it, titles below it included; the span selects its title. */
  readonly range: Span
}

export interface DefinedTerm extends Fact {
  readonly name: string
  /** What it stands for, as written: a partner's full name, or the words that explain it. */
  readonly meaning: string
  /** Id of the partner or body that it names; "" for any other term. */
  readonly of: string
}
