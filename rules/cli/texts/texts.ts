import type { InertReason, StatementKind } from '../../charter/model.ts'

/** All that the command line itself says, in one language. Names are of what has happened; the sentences say what to do. */
export interface Texts {
  /** Begins a line on standard error. */
  readonly error: string
  readonly note: string
  readonly problem: {
    /** `command`: the one that was perhaps meant. */
    notFound(path: string, command?: string | null): string
    emptyPath: string
    dash: string
    noMatch(glob: string): string
    noMarkdown(folder: string): string
    unreadable(path: string, code: string): string
    tooLarge(path: string, bytes: number, limit: number): string
    binary(path: string): string
    utf16(path: string): string
    notUtf8(path: string, line: number, column: number): string
    notFile(path: string): string
    folderGiven(path: string): string
    bug(path: string, message: string): string
    config(path: string, line: number, column: number, text: string): string
    /** `code`: what the file system says, e.g. `EACCES`. */
    cannotBeWritten(path: string, code: string): string
    failed(message: string): string
    leadsOut(path: string): string
    changedMeanwhile(path: string): string
  }
  readonly notice: {
    empty(path: string): string
    ignored(path: string): string
    frontMatter(path: string, line: number, column: number, message: string): string
    tooManyWarnings(count: number, most: number): string
    staleBaseline(count: number): string
    baselineWritten(path: string, count: number): string
    baselinePruned(path: string, count: number): string
    created(path: string): string
    fixed(fixes: number, files: number): string
    cacheUnusable(path: string): string
    cacheForeign(path: string): string
  }
  readonly usage: {
    unknownRule(name: string, nearest: string | null): string
    unknownFormat(name: string, nearest: string | null, known: readonly string[]): string
    twoOnStdout: string
    outputFileAlone: string
    badNumber(option: string, value: string, least: number): string
    badShard(value: string): string
    notRequirement(name: string): string
    notCharter(path: string): string
    settingsInJson(name: string, yaml: string): string
    exists(path: string): string
    badReport(path: string, why: string): string
    /** Why a file is no report or baseline. */
    notJson: string
    badBaseline(path: string, why: string): string
    noFileName(value: string): string
    sameFileTwice(path: string): string
    overInput(path: string): string
    stdinAndPaths: string
    stdinAndFix: string
    nameWithoutStdin: string
    watchOnly: string
    unknownShell(name: string): string
    commandFormat(command: string, name: string, known: readonly string[]): string
    notInGit(name: string, why: string): string
    noGit(name: string): string
    unknownOption(name: string, nearest: string | null): string
    missingArgument(name: string): string
    missingValue(option: string): string
    /** `command`: "" for the program itself. */
    tooManyArguments(command: string): string
    badChoice(option: string, value: string, nearest: string | null, choices: readonly string[]): string
    seeHelp: string
  }
  /** Between two runs of `--watch`. */
  readonly watching: string
  progress(done: number, total: number): string
  readonly help: HelpTexts
  /** Mark of the requirements that are the heart of a charter. */
  readonly core: string
  /** Titles in the list of rules. */
  readonly packs: Readonly<Record<'extended' | 'packs', string>>
  readonly judge: Readonly<
    Record<
      | 'state'
      | 'addressed'
      | 'met'
      | 'element'
      | 'shown'
      | 'notShown'
      | 'best'
      | 'terms'
      | 'none'
      | 'about'
      | 'leftOut'
      | 'line'
      | 'subject',
      string
    >
  > & {
    statements(count: number): string
    readonly kinds: Readonly<Record<StatementKind, string>>
    /** Why a statement counts for less, or not at all. */
    readonly marks: Readonly<Record<InertReason | 'question' | 'deferred' | 'placeholder' | 'hedged' | 'vague' | 'conditional', string>>
  }
  readonly config: Readonly<Record<'file' | 'none' | 'defaults' | 'preset' | 'leftOut' | 'ignored' | 'notWanted' | 'default', string>>
}

/** Descriptions in `--help`, by command and option. */
export interface HelpTexts {
  readonly description: string
  readonly paths: string
  readonly after: string
  /** Behind the help of a command. */
  readonly afterCommand: string
  readonly commands: Readonly<Record<'explain' | 'rules' | 'judge' | 'init' | 'new' | 'config' | 'merge' | 'diff' | 'completion', string>>
  readonly arguments: Readonly<Record<'rule' | 'file' | 'requirement' | 'reports' | 'shell' | 'older' | 'newer', string>>
  readonly options: Readonly<
    Record<
      | 'format'
      | 'outputFile'
      | 'asCharter'
      | 'lang'
      | 'failOn'
      | 'maxWarnings'
      | 'maxFileSize'
      | 'quiet'
      | 'config'
      | 'noConfig'
      | 'noIgnore'
      | 'stdin'
      | 'stdinFilename'
      | 'baseline'
      | 'writeBaseline'
      | 'pruneBaseline'
      | 'fix'
      | 'fixDryRun'
      | 'diff'
      | 'cache'
      | 'cacheLocation'
      | 'shard'
      | 'threads'
      | 'watch'
      | 'color'
      | 'debug'
      | 'help'
      | 'version'
      | 'force'
      | 'schema'
      | 'failOnWeakened'
      | 'kind'
      | 'relation'
      | 'bilingual'
      | 'partner',
      string
    >
  >
  choices(values: readonly string[]): string
  byDefault(value: string): string
  readonly titles: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands', string>>
}
