import type { LanguageId } from '../text/language-id.ts'
import type { PartnerKind } from './facts/model.ts'
import type { Profile } from './profile.ts'

/** One language as data: what the reader knows of it. No logic lives here. */
export interface Language {
  readonly id: LanguageId
  /** English is stemmed before matching; Vietnamese has nothing to stem. */
  readonly stemmed: boolean
  /** Single words that phrases may call by one name, e.g. `<unit>` for units of time; `number` are the numbers in words. */
  readonly wordClasses: Readonly<Record<string, readonly string[]>>
  /** Classes that phrases may name as `<class>`; each is a list of phrases. */
  readonly classes: Readonly<Record<ClassName, readonly string[]>>
  /** What makes a statement count or not. */
  readonly marks: Readonly<Record<MarkName, readonly string[]>>
  /** Frequent words that tell this language from the others, without diacritics where the language has them in every sentence. */
  readonly common: readonly string[]
  /** Front-matter keys as typed without diacritics, with the words they stand for. */
  readonly keys: Readonly<Record<string, string>>
  /** What the parties' part of a charter looks like. */
  readonly parties: PartyWords
  /** Titles of charters, for knowing one when we see one. */
  readonly titles: readonly string[]
  /** What tells a charter from the other Markdown files beside it. */
  readonly detection: DetectionWords
  /** What kinds of documents are called, and titles of the part about members; compared without diacritics, whole words only. */
  readonly profiles: Readonly<Record<Profile, readonly string[]>>
  readonly membershipTitles: readonly string[]
  /** Words that the rules about wording and coherence look for. */
  readonly rules: RuleWords
  readonly coherence: CoherenceWords
  readonly facts: FactWords
  readonly measures: MeasureWords
}

/** How a charter says who is who, who does what and when; sources of regular expressions on folded text, whole words. */
export interface FactWords {
  /** Words of a name or of what an organisation calls itself, the first kind that fits counting. */
  readonly kinds: Readonly<Record<PartnerKind, readonly string[]>>
  /** Labels of the field that says what kind of organisation a partner is. */
  readonly kindLabels: readonly string[]
  /** The partners as a whole, or each of them. */
  readonly together: readonly string[]
  readonly posts: readonly string[]
  /** Titles and lead-ins of duties and of contributions; verbs that give something; sums and counted things. */
  readonly dutyTitles: readonly string[]
  readonly contributionTitles: readonly string[]
  readonly contributes: readonly string[]
  readonly amounts: readonly string[]
  /** How a decision is made, that one is made, what comes before its matter, shares of votes, and a quorum. */
  readonly consensus: readonly string[]
  readonly unanimity: readonly string[]
  readonly majority: readonly string[]
  readonly votes: readonly string[]
  readonly single: readonly string[]
  readonly decides: readonly string[]
  readonly forMatter: readonly string[]
  readonly shares: readonly string[]
  readonly quorums: readonly string[]
  /** Who chairs: posts and seats by themselves; words behind, and before, the name of whoever does. */
  readonly chairs: readonly string[]
  readonly chairsBehind: readonly string[]
  readonly chairsBefore: readonly string[]
  /** What is told; verbs of telling; what comes before whoever is told. */
  readonly feedback: readonly string[]
  readonly reports: readonly string[]
  readonly notices: readonly string[]
  readonly sends: readonly string[]
  /** What is sent, when and whether: words that begin a sentence and name nobody who sends. */
  readonly notSenders: readonly string[]
  readonly towards: readonly string[]
  readonly channels: readonly string[]
  readonly frequencies: readonly { readonly days: number; readonly words: readonly string[] }[]
  readonly deadlines: readonly string[]
  /** Who sits in a body, how many, and how many from each partner. */
  readonly consists: readonly string[]
  readonly seats: readonly string[]
  readonly perPartner: readonly string[]
  /** Between a term and what it stands for; titles of parts that define. */
  readonly means: readonly string[]
  readonly definitionTitles: readonly string[]
  /** Headers of columns. */
  readonly senderHeaders: readonly string[]
  readonly receiverHeaders: readonly string[]
  readonly channelHeaders: readonly string[]
  readonly whoHeaders: readonly string[]
  readonly taskHeaders: readonly string[]
  readonly whenHeaders: readonly string[]
  /** Titles of parts that say what is done. */
  readonly activityTitles: readonly string[]
  readonly goalHeaders: readonly string[]
  readonly indicatorHeaders: readonly string[]
  readonly contributionHeaders: readonly string[]
  /** Headers of columns that stand for a letter of a matrix, and codes in cells that do. */
  readonly roles: Readonly<Record<'R' | 'A' | 'C' | 'I', readonly string[]>>
  readonly letters: Readonly<Record<string, string>>
}

/** How often and how soon, for comparing two versions; folded, whole words. */
export interface MeasureWords {
  /** In words; digits need no list. */
  readonly numbers: Readonly<Record<string, number>>
  /** In days. A working day is more than a day: five of them are a week. */
  readonly units: Readonly<Record<string, number>>
  /** Words that are a rhythm by themselves, in days from one time to the next. */
  readonly rhythms: Readonly<Record<string, number>>
  /** Before a unit ("mỗi quý", "every two weeks"); between a number and what happens so often ("2 lần", "four times"); between that and a unit. */
  readonly every: readonly string[]
  readonly times: readonly string[]
  readonly per: readonly string[]
  /** Behind a length of time: "ba tháng một lần". */
  readonly once: readonly string[]
  /** Before the longest time that something may take. */
  readonly within: readonly string[]
}

/** Sources of regular expressions on folded text, for the rules that look at how a commitment is worded. */
export interface CoherenceWords {
  /** A vague word about time where a number is needed; hope instead of commitment. */
  readonly vague: readonly string[]
  readonly hedges: readonly string[]
  /** One partner alone has the last word; and what takes that back. */
  readonly discretion: readonly string[]
  readonly shared: readonly string[]
  /** A duty without anybody to do it; words that name somebody. */
  readonly passives: readonly string[]
  readonly actors: readonly string[]
  /** Somebody is bound: a duty, not a preamble. */
  readonly binds: readonly string[]
  /** Donors, authorities, contractors, beneficiaries: they have tasks in a charter and are no partners. */
  readonly outsiders: readonly string[]
  /** Somebody must; somebody may. */
  readonly musts: readonly string[]
  readonly mays: readonly string[]
  /** A body meets; how many sit in it, and how many must be there. A group named `count` is the number. */
  readonly meets: readonly string[]
  readonly members: readonly string[]
  readonly quorum: readonly string[]
}

/** Words for the rules that find places; compared with folded text, whole words only. */
/** Sources of regular expressions on folded text. */
export interface InstructionWords {
  /** What stands before a colon. */
  readonly labels: readonly string[]
  /** How one begins, and how a text begins that is only there to show what could be written. */
  readonly tells: readonly string[]
  readonly samples: readonly string[]
  /** What it asks for. */
  readonly asks: readonly string[]
}

export interface RuleWords {
  /** Titles of the part where partners sign, and captions of the lines themselves. */
  readonly signatureTitles: readonly string[]
  readonly signatureCaptions: readonly string[]
  /** What a blank asks for, by the words in it or right before it. */
  readonly blanks: Readonly<Record<'name' | 'date' | 'quantity', readonly string[]>>
  /** Of these, words that tell it right before a blank only: in a prompt ("[people affected]") they ask for something else. */
  readonly besideBlanks: readonly string[]
  /** The noun of a prompt comes last ("[start date]"), if not first ("[date of signature]"). */
  readonly promptsEndWithNoun: boolean
  /** How templates tell their authors what to write; see `charter/instructions.ts`. */
  readonly instructions: InstructionWords
  /** Says that something comes later instead of being a blank of its own. */
  readonly blankPromises: readonly string[]
  /** A mechanism is put off: sources of regular expressions on folded text. */
  readonly promises: readonly string[]
  /** Behind or before a promise: somebody is given the matter, or it is settled each time. Sources of regular expressions. */
  readonly delegations: readonly string[]
  /** A day, month, year or number of days is named. Sources of regular expressions. */
  readonly times: readonly string[]
  /** How charters say from when and to when they hold; sources of regular expressions. */
  readonly takesEffect: readonly string[]
  readonly until: readonly string[]
  readonly onSigning: readonly string[]
  readonly signedOn: readonly string[]
  readonly reviewed: readonly string[]
  /** What a charter calls itself. */
  readonly thisDocument: readonly string[]
  readonly bodies: BodyWords
  /** Titles of, and sentences that lead in, a list of objectives; sources of regular expressions. */
  readonly objectiveTitles: readonly string[]
  readonly objectiveLeads: readonly string[]
  /** What a group is there to do, where it lists no objectives: titles, lead-ins, and lists of what it leaves alone. */
  readonly scopeTitles: readonly string[]
  readonly scopeLeads: readonly string[]
  readonly scopeOther: readonly string[]
  /** Headers of a column of targets, and of one that says how they are measured. */
  readonly targetHeaders: readonly string[]
  readonly measureHeaders: readonly string[]
  /** Whoever runs the partnership; sources of regular expressions: posts, verbs that give the post, other senses. */
  /** Titles and headers of what measures, of what is done, and of what partners gain. */
  readonly indicatorPlaces: readonly string[]
  readonly activityPlaces: readonly string[]
  readonly benefitPlaces: readonly string[]
  readonly leadPosts: readonly string[]
  readonly leadVerbs: readonly string[]
  readonly leadOther: readonly string[]
  /** Labels of the row of whoever leads; short names that say so; before and behind the name of whoever runs, chairs, presides or governs. */
  readonly leadRows: readonly string[]
  readonly leadNames: readonly string[]
  readonly leadRunBy: readonly string[]
  readonly leadRuns: readonly string[]
  readonly leadChairs: readonly string[]
  readonly leadPresides: readonly string[]
  readonly leadGoverns: readonly string[]
  /** Posts, as a table of people or a line has them. */
  readonly leadPeople: readonly string[]
  /** Posts whose holder leads, where the charter names the holder beside them. */
  readonly leadHolders: readonly string[]
}

/** How bodies of a partnership are named and set up. */
export interface BodyWords {
  /** What a body is: its first word in Vietnamese, its last in English. */
  readonly heads: readonly string[]
  /** Words of its name that may be written small. */
  readonly modifiers: readonly string[]
  /** Bodies of the state or of one organisation; sources of regular expressions. */
  readonly external: readonly string[]
  /** Right before a body's name, right behind it, and what bodies do; the last two are sources of regular expressions. */
  readonly setsUp: readonly string[]
  readonly consists: readonly string[]
  readonly acts: readonly string[]
}

/** Phrases by which a charter is known before it is parsed; in the phrase language, without gaps and classes, words not stemmed. */
export interface DetectionWords {
  /** Titles that charters have. */
  readonly title: readonly string[]
  /** Titles that charters share with other documents. */
  readonly titleShared: readonly string[]
  /** Titles of other documents. */
  readonly titleOther: readonly string[]
  /** Words in the titles of other documents that stand in those of charters too. */
  readonly titleKind: readonly string[]
  /** What the parts of a charter are about, one list for each, looked for in headings. */
  readonly topics: readonly (readonly string[])[]
  readonly commitments: readonly string[]
  /** How decisions are made and who meets. */
  readonly governing: readonly string[]
  /** What holds between partners: each other, none of us, by turns, what is whose. */
  readonly mutual: readonly string[]
  /** What one partner does for the others. */
  readonly acts: readonly string[]
  /** How much, how often, until when, and unless what. */
  readonly limits: readonly string[]
  /** Words of other kinds of documents. */
  readonly others: Readonly<Record<OtherKind, readonly string[]>>
}

/**
 * `address`: speaks to its reader; `policy`: rules of a service for those who use it; `staff`: of an organisation for its own people;
 * `post`: offers work; `essay`: writes about partnerships in general.
 */
export type OtherKind = 'minutes' | 'guide' | 'address' | 'policy' | 'staff' | 'sale' | 'post' | 'company' | 'story' | 'essay'

export type ClassName = 'freq' | 'deadline' | 'date' | 'duration' | 'money' | 'partner' | 'body' | 'person' | 'post' | 'channel'

export type MarkName =
  /** A predicate of absence before what is absent ("chưa có", "there is no"). */
  | 'absent'
  /** The same behind it ("… chưa được thiết lập", "… is not in place"). */
  | 'absentAfter'
  /** Looks like absence and is not ("không quá", "not only", "no partner may"). */
  | 'notAbsent'
  /** Opens a condition: what is absent in it is not denied. */
  | 'condition'
  /** A mechanism is promised ("sẽ được xây dựng", "to be agreed"). */
  | 'deferred'
  /** A body is given the matter: no deferral. */
  | 'delegated'
  /** Looks like a promise and is none ("ba tháng sau khi", "decided by majority"). */
  | 'notDeferred'
  /** Hope instead of commitment. */
  | 'hedge'
  /** Looks like a hedge and is none ("in May", "a partner may withdraw", "vì thế nên"). */
  | 'notHedge'
  /** A vague word where a number is needed. */
  | 'vague'
  /** Binds somebody. */
  | 'commit'
  /** Text that every document of its kind carries; never evidence. */
  | 'boilerplate'

export interface PartyWords {
  /** First words of organisations' names. */
  readonly organisations: readonly string[]
  /** Labels of a party's block: "Bên A", "Party B"; matched as a regular expression source on folded text, anchored by the reader. */
  readonly partyLabel: string
  /** Field labels: representative, post, address, contact. */
  readonly representative: readonly string[]
  readonly address: readonly string[]
  readonly contact: readonly string[]
  readonly kind: readonly string[]
  /** Introduces a short name ("sau đây gọi là", "hereinafter"). */
  readonly alias: readonly string[]
  /** Titles of sections that list the partners. */
  readonly sections: readonly string[]
  /** What stands before a list of partners; whole labels, sources of regular expressions. `members`: of partners who may be people too. */
  readonly listLabels: { readonly partners: readonly string[]; readonly members: readonly string[] }
  /** Titles that ask who takes part; sources of regular expressions, from their beginning. */
  readonly whoTitles: readonly string[]
  /** Headers of a table's column with organisations' names, and of one with their short names. */
  readonly names: readonly string[]
  readonly shortNames: readonly string[]
  /** Titles of sections whose table of people says where each is from. */
  readonly memberLists: readonly string[]
  /** Words between the last two names of a list. */
  readonly joins: readonly string[]
  /** Belong to the name before a comma: "Kestrel Maps, Inc." */
  readonly suffixes: readonly string[]
  /** Before a person's name. */
  readonly personTitles: readonly string[]
}
