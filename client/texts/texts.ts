import type { ChangeGroup, DraftParams } from '../../server/protocol.ts'

/** What the client itself says. Everything about a charter comes from the server, already in the reader's language. */
export interface Texts {
  readonly charter: string
  readonly checklist: string
  readonly overview: string
  readonly saveOverview: string
  /** Before ".html" in the name of a file that holds an overview. */
  readonly overviewSuffix: string
  readonly overviewSaved: (file: string) => string
  readonly openOverview: string
  readonly explain: string
  readonly makeCharter: string
  readonly noMarkdown: string
  readonly noBlanks: string
  readonly nothingMissing: string
  readonly alreadyCharter: string
  readonly chooseRule: string
  /** `reason` is the server's sentence; empty while it has not judged the file. */
  readonly noCharter: (reason: string) => string
  /** `total`: of those that are due. */
  readonly requirementsMet: (met: number, total: number, notAsked: number) => string
  readonly checklistHint: string
  readonly state: Readonly<Record<'met' | 'partial' | 'missing', string>>
  readonly stage: Readonly<Record<'draft' | 'review' | 'signed', string>>
  readonly languageName: Readonly<Record<'vi' | 'en', string>>
  readonly kind: Readonly<Record<DraftParams['kind'], { readonly name: string; readonly about: string }>>
  readonly relation: Readonly<Record<DraftParams['relation'], { readonly name: string; readonly about: string }>>
  readonly draft: {
    readonly title: string
    readonly language: string
    readonly kind: string
    readonly relation: string
    readonly partners: string
    readonly partnersExample: string
    readonly tooFew: string
    readonly badName: string
  }
  readonly view: {
    readonly lacking: string
    readonly notMet: (count: number) => string
    readonly evidence: string
    readonly insert: (title: string) => string
    readonly insertAbout: string
    readonly notApplicable: string
    readonly notApplicableAbout: string
    readonly optional: string
    /** The same, at the end of a row. */
    readonly optionalShort: string
    readonly allMet: string
    readonly partners: string
    readonly noPartners: string
    readonly notCharter: string
  }
  readonly decide: {
    readonly which: string
    readonly reason: string
    readonly reasonExample: string
    readonly needsReason: string
    readonly none: string
    readonly cannotWrite: string
    readonly brokenConfiguration: (file: string) => string
    readonly turnedOff: (title: string, file: string) => string
    readonly noFolder: string
  }
  readonly preview: {
    readonly title: string
    /** Behind the file's name, of its text with all sections. */
    readonly beside: string
    readonly insert: (places: number) => string
    readonly cancel: string
  }
  readonly compare: {
    readonly title: string
    readonly with: (file: string) => string
    readonly file: string
    readonly fileAbout: string
    readonly head: string
    readonly headAbout: string
    readonly choose: string
    readonly noGit: string
    readonly same: string
    readonly group: Readonly<Record<ChangeGroup, string>>
    readonly notThere: string
    readonly sideBySide: string
    readonly version: (name: string) => string
  }
}
