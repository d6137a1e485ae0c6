/**
 * What the client and the server say to each other beyond the Language Server Protocol, and the names both use. This is the
 * only server file that the client may import, so it holds types and constants and imports nothing at run time.
 */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver'

/** `source` of every diagnostic; quick fixes and "explain" find their findings by it. */
export const diagnosticSource = 'charterlint'

/** The settings section that the server asks for by `workspace/configuration`, with the document as scope. */
export const settingsSection = 'charterlint'

/** Language of messages and templates: `auto` follows the document. */
export type LanguageSetting = 'auto' | 'vi' | 'en'

/** The value of {@link settingsSection}; the defaults are in `defaultSettings` and, for VS Code, in the manifest. */
export interface Settings {
  /** False: no findings, no status, for the documents in this scope. */
  readonly enable: boolean
  readonly language: LanguageSetting
  /** Which Markdown files are charters: those that read like one, every one, or only those whose front matter says so. */
  readonly charterFiles: 'detect' | 'all' | 'declared'
  /** Thousands of characters of a file that are read at most. */
  readonly maxFileSize: number
  /** Counts above partners and objectives. */
  readonly codeLens: boolean
}

export const defaultSettings: Settings = { enable: true, language: 'auto', charterFiles: 'detect', maxFileSize: 500, codeLens: true }

/** What a client may say when it starts the server (`initializationOptions`); all of it may be left out. */
export interface InitializationOptions {
  /** Base of the rules' pages, for links from findings: `<pages>/<language>/<rule>.md`. */
  readonly pages?: string
  /** The client has {@link commands} and follows links to them from hovers. */
  readonly commandLinks?: boolean
  /** The client answers {@link ReadFileRequest} and {@link ReadFolderRequest}, for files that the server cannot reach by itself. */
  readonly files?: boolean
  /** The client shows what {@link ConfigurationProblemNotification} says, so that no message needs to pop up. */
  readonly configurationProblems?: boolean
  /** Settings for a client that cannot be asked for its configuration. */
  readonly settings?: Partial<Settings>
}

/** Ids of the commands that the client offers. Code actions and code lenses of the server may name them. */
export const commands = {
  /** Arguments: optionally the language that is proposed; asks for everything. */
  newCharter: 'charterlint.newCharter',
  /** Arguments: optionally {@link InsertAllParams}; works on the active editor. */
  insertAllMissing: 'charterlint.insertAllMissing',
  /** Arguments: none; selects the blank behind the cursor in the active editor, the first one behind the last. */
  nextBlank: 'charterlint.nextBlank',
  /** Arguments: optionally the {@link FindingParams} of a finding; without them those at the cursor are offered. */
  ignoreFinding: 'charterlint.ignoreFinding',
  turnRuleOff: 'charterlint.turnRuleOff',
  /** Arguments: none; works on the active editor. */
  compare: 'charterlint.compare',
  /** Arguments: none; works on the active editor. */
  showChecklist: 'charterlint.showChecklist',
  /** Arguments: none; works on the active editor. */
  treatAsCharter: 'charterlint.treatAsCharter',
  /** Arguments: none; the overview of the active editor's charter, beside it. */
  showOverview: 'charterlint.showOverview',
  /** Arguments: none; writes the overview that is shown, else that of the active editor's charter, to a file. */
  saveOverview: 'charterlint.saveOverview',
  restartServer: 'charterlint.restartServer',
  /** Arguments: optionally `{ rule, language }` (see {@link ExplainParams}); without them the finding at the cursor, else a choice. */
  explainRule: 'charterlint.explainRule',
  /** Arguments: {@link ShowPlacesParams}. */
  showPlaces: 'charterlint.showPlaces',
} as const

/** Places in one document to look through, from a position in it. */
export interface ShowPlacesParams {
  readonly uri: string
  readonly position: Position
  readonly ranges: readonly Range[]
}

/** Server → client, each time a document was judged and one of these values or its settings changed, and once when it was opened. */
export const StatusNotification = 'charterlint/status'

export interface StatusParams {
  readonly uri: string
  /** False for everything that is no charter: then `reason` says why not and the other values mean nothing. */
  readonly charter: boolean
  /** The document's first language, also what messages are in unless the setting says otherwise. */
  readonly language: 'vi' | 'en'
  /** Life-cycle stage from front matter. */
  readonly stage: 'draft' | 'review' | 'signed'
  /** Kind of document, as it says itself or as its title and shape tell. */
  readonly kind: DraftParams['kind']
  /** Requirements that are met, of `total` that are due; the kind of document need not meet `notAsked` more, or their rules are turned off. */
  readonly met: number
  readonly total: number
  readonly notAsked: number
  /** Why this file is (not) a charter: one short sentence in the reader's language. */
  readonly reason: string
}

/** Server → client, when a configuration turns out to be broken or is mended: {@link ConfigurationProblem}. */
export const ConfigurationProblemNotification = 'charterlint/configurationProblem'

/** Why some files are not judged and where to mend that; `null` when nothing is broken any more. */
export type ConfigurationProblem = {
  readonly uri: string
  /** Its name without folders. */
  readonly file: string
  readonly range: Range
  /** One sentence or two in the reader's language. */
  readonly message: string
} | null

/** Client → server: every requirement of one document with its state; `null` for a document that is no charter. */
export const ChecklistRequest = 'charterlint/checklist'

export interface DocumentParams {
  readonly uri: string
}

export interface Checklist {
  /** The language that the texts below are in. */
  readonly language: 'vi' | 'en'
  readonly items: readonly ChecklistItem[]
}

/** A place in the text, with its first words. */
export interface PlacedText {
  readonly range: Range
  readonly text: string
}

/** One requirement, in the order of the guidance; items of a group stand together. */
export interface ChecklistItem {
  /** The requirement's id, which is also its rule's. */
  readonly rule: string
  /** Title of the requirement and of its group. */
  readonly title: string
  readonly group: string
  readonly state: 'met' | 'partial' | 'missing'
  /** The kind of document that the charter is declared to be need not say it, or its rule is turned off. */
  readonly optional: boolean
  /** What is lacking, for `partial`; else empty. */
  readonly detail: string
  /** The first evidence; `null` where there is none. */
  readonly evidence: Range | null
  /** All evidence, in the order of the text. */
  readonly places: readonly PlacedText[]
}

/** Client → server: the blanks of a charter that are still to be filled in, in the order of the text. Takes {@link DocumentParams}. */
export const BlanksRequest = 'charterlint/blanks'

/** Client → server: the text of a new charter; see `composeCharter`. */
export const DraftRequest = 'charterlint/draft'

export interface DraftParams {
  readonly language: 'vi' | 'en' | 'both'
  readonly kind: 'charter' | 'mou' | 'network' | 'compact' | 'coordination'
  readonly relation: 'cso-cso' | 'cso-state' | 'cso-business' | 'cso-donor'
  readonly partners: readonly string[]
}

export interface Draft {
  /** A snippet: its blanks are tab stops. */
  readonly snippet: string
}

/** One finding, by what its diagnostic shows. */
export interface FindingParams extends DocumentParams {
  readonly rule: string
  /** Id of its message; what is known of it where it is left out. */
  readonly message?: string
  /** Title of the rule, for the person. */
  readonly title?: string
  readonly range: Range
}

/** Client → server: the edit that writes the decision to live with a finding into the charter; `null` when it cannot be written. */
export const IgnoreRequest = 'charterlint/ignore'

export interface IgnoreParams extends FindingParams {
  readonly reason: string
}

/** Client → server: the edit that turns a rule off for the folder of a document. */
export const TurnOffRequest = 'charterlint/turnOff'

export interface TurnOffParams extends DocumentParams {
  readonly rule: string
}

export interface TurnOffResult {
  /** Address of the configuration. */
  readonly uri: string
  /** Null when the configuration cannot be read: it is to be mended first. */
  readonly edit: WorkspaceEdit | null
}

/** Client → server: the one-page overview of an open document once it has rested; `null` for a document that is no charter. */
export const OverviewRequest = 'charterlint/overview'

export interface OverviewPage {
  /** The language that the page is in. */
  readonly language: 'vi' | 'en'
  readonly title: string
  /**
   * An element `main`, without scripts and styles. Elements with `data-at` lead to the text (`line:column:line:column`, from 1, the end
   * exclusive), those with `data-rule` to the page of a rule.
   */
  readonly html: string
  readonly styles: string
}

/** Client → server: the same as a whole HTML document that needs nothing but itself. */
export const OverviewFileRequest = 'charterlint/overviewFile'

export interface OverviewFile {
  readonly language: 'vi' | 'en'
  readonly html: string
}

/**
 * Client → server: the edit that inserts the template sections of `rules`, or of every missing requirement; `null` when there is
 * nothing to insert. Its text edits are snippets exactly when the client announced `workspace.workspaceEdit.snippetEditSupport`.
 */
export const InsertRequest = 'charterlint/insert'

export interface InsertAllParams {
  /** The edit is only to be shown: it has no tab stops. */
  readonly preview?: boolean
}

export interface InsertParams extends DocumentParams, InsertAllParams {
  readonly rules: readonly string[] | 'missing'
}

/** Client → server: the edit that makes the front matter say that this file is a charter; `null` when it says so already. */
export const TreatAsCharterRequest = 'charterlint/treatAsCharter'

/** Result of {@link InsertRequest} and {@link TreatAsCharterRequest}. */
export type EditResult = WorkspaceEdit | null

/** Client → server: the page of one rule; `null` for an unknown rule. */
export const ExplainRequest = 'charterlint/explain'

export interface ExplainParams {
  readonly rule: string
  readonly language: 'vi' | 'en'
}

export interface Explanation {
  readonly title: string
  /** Markdown that needs no network: no images, links to the guidance or to other rules only. */
  readonly markdown: string
}

/** Client → server: every rule, to choose one to explain. */
export const RulesRequest = 'charterlint/rules'

export interface RulesParams {
  readonly language: 'vi' | 'en'
}

export interface RuleSummary {
  readonly rule: string
  readonly title: string
  /** Title of its group. */
  readonly group: string
}

/** Server → client: the text of a file of the workspace; `null` when there is none or it is no text in UTF-8. */
export const ReadFileRequest = 'charterlint/readFile'

export interface ReadFileParams extends DocumentParams {
  /** A longer file need not be read. */
  readonly mostBytes: number
}

export type ReadFileResult = { readonly text: string } | { readonly bytes: number } | null

/** Server → client: what a folder of the workspace holds; `null` when it cannot be read. Takes {@link DocumentParams}. */
export const ReadFolderRequest = 'charterlint/readFolder'

export type ReadFolderResult = readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'other' }[] | null

/** Client → server: the charters of the workspace, open or not, by address. No parameters. */
export const ChartersRequest = 'charterlint/charters'

/** Server → client: the answer to {@link ChartersRequest} may be another now. No parameters. */
export const ChartersChangedNotification = 'charterlint/chartersChanged'

export interface CharterSummary extends StatusParams {
  /** Its title, or the file's name where it has none. */
  readonly title: string
  /** Names of the partners. */
  readonly partners: readonly string[]
}

/** Client → server: what a document changed since an older version; `null` when it is no charter. */
export const CompareRequest = 'charterlint/compare'

export interface CompareParams extends DocumentParams {
  /** The older version's text. */
  readonly before: string
}

export type ChangeGroup = 'weaker' | 'changed' | 'stronger'

export interface VersionComparison {
  readonly language: 'vi' | 'en'
  /** "Requirements met: 12 → 14", and remarks about the comparison as a whole. */
  readonly summary: readonly string[]
  /** Gravest first. */
  readonly changes: readonly VersionChange[]
}

export interface VersionChange {
  readonly group: ChangeGroup
  /** What changed: a requirement's title, "Duty of …". */
  readonly subject: string
  /** "weakened", "dropped" …, and how. */
  readonly details: readonly string[]
  /** Where the older and the newer version say it; empty where they do not. */
  readonly before: readonly PlacedText[]
  readonly after: readonly PlacedText[]
}
