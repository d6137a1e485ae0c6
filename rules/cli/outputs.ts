import { appendFileSync } from 'node:fs'
import { normalize, relative, resolve } from 'node:path'
import type { Settings } from '../engine/settings.ts'
import type { LanguageId } from '../text/language-id.ts'
import { loadReporter } from '../reporters/index.ts'
import type { ReportContext, RuleDescription } from '../reporters/reporter.ts'
import type { Report } from '../reporters/report.ts'
import { slashed } from './configuration.ts'
import { crypto } from './crypto.ts'
import { UsageError } from './exit-status.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import { colorsFor, measuresFor } from './terminal.ts'
import type { Texts } from './texts/index.ts'
import { isOutside, LinkLeadsOut, writeAtomically } from './write-file.ts'

/** One report to make; no file for standard output. */
export interface Output {
  readonly format: string
  readonly file: string | null
}

/** `--format a --format b=file`, `--format a --output-file file`. */
export function outputsOf(options: Options, texts: Texts): Output[] {
  const given = options.format.length > 0 ? options.format : ['pretty']
  const outputs = given.map((value): Output => {
    const at = value.indexOf('=')
    return at < 0 ? { format: value, file: null } : { format: value.slice(0, at), file: value.slice(at + 1) }
  })
  const nameless = outputs.find(({ file }) => file === '')
  if (nameless) throw new UsageError(texts.usage.noFileName(`${nameless.format}=`))
  const open = outputs.filter(({ file }) => file === null)
  if (options.outputFile !== undefined && open.length !== 1) throw new UsageError(texts.usage.outputFileAlone)
  if (open.length > 1) throw new UsageError(texts.usage.twoOnStdout)
  const all = outputs.map((output) => (output.file === null ? { ...output, file: options.outputFile ?? null } : output))
  const files = all.flatMap(({ file }) => file ?? [])
  const plain = files.map((file) => normalize(file))
  const twice = files.find((_, i) => plain.indexOf(plain[i]) !== i)
  if (twice !== undefined) throw new UsageError(texts.usage.sameFileTwice(twice))
  return all
}

/** A report never takes the place of what it is made of. `inputs`: absolute paths, with `/` between. */
export function refuseOverInputs(
  outputs: readonly Output[],
  inputs: readonly string[],
  { io, texts }: Pick<OutputInput, 'io' | 'texts'>,
): void {
  const read = new Set(inputs)
  const over = outputs.find(({ file }) => file !== null && read.has(slashed(resolve(io.cwd, file))))
  if (over) throw new UsageError(texts.usage.overInput(over.file!))
}

export interface OutputInput {
  readonly report: Report
  readonly options: Options
  readonly io: Io
  readonly texts: Texts
  /** For what belongs to no single charter. */
  readonly language: LanguageId
  /** The report is part of one that `merge` makes. */
  readonly forMerge: boolean
  /** Packs of the charters, whose requirements are described besides ours. */
  readonly packs?: NonNullable<Settings['packs']>
  /** Of packs that only the reports know which are merged here. */
  readonly packRules?: readonly RuleDescription[]
}

/** Writes all reports; says which could not be written. */
export async function writeOutputs(outputs: readonly Output[], input: OutputInput): Promise<string[]> {
  const failures = await writeEach(outputs, ({ format, file }) => render(format, file === null, input), input)
  const summaryFile = input.io.env.GITHUB_STEP_SUMMARY
  if (summaryFile && outputs.some(({ format }) => format === 'github')) {
    const text = await render('markdown', false, input)
    failures.push(...tried(summaryFile, input.texts, () => appendFileSync(resolve(input.io.cwd, summaryFile), text)))
  }
  return failures
}

/** Why something could not be written, for people, if so. */
export function tried(shown: string, texts: Texts, write: () => void): string[] {
  try {
    write()
    return []
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return [error instanceof LinkLeadsOut ? texts.problem.leadsOut(shown) : texts.problem.cannotBeWritten(shown, code ?? String(error))]
  }
}

/** Each output where it belongs; returns, for people, which could not be written. */
export async function writeEach(
  outputs: readonly Output[],
  render: (output: Output) => Promise<string>,
  { io, texts }: Pick<OutputInput, 'io' | 'texts'>,
): Promise<string[]> {
  const failures: string[] = []
  for (const output of outputs) {
    const text = await render(output)
    const { file } = output
    if (file === null) io.stdout.write(text)
    else failures.push(...tried(file, texts, () => writeAtomically(resolve(io.cwd, file), text, io.cwd)))
  }
  return failures
}

async function render(format: string, onStdout: boolean, input: OutputInput): Promise<string> {
  const { options, io, language } = input
  const terminal = onStdout && io.stdout.isTerminal
  const context: ReportContext = {
    language,
    fixedLanguage: options.lang === 'auto' ? null : options.lang,
    colors: colorsFor(io.stdout, io, onStdout && options.color),
    failOn: options.failOn,
    columns: terminal ? io.stdout.columns : null,
    forMerge: input.forMerge,
    hash: (text) => crypto().createHash('sha256').update(text).digest('hex'),
    rules: await rulesFor(format, input),
    ...(await measuresFor(terminal)),
  }
  return (await loadReporter(format))(FOR_SYSTEMS.has(format) ? withPlainPaths(input.report, io.cwd) : input.report, context)
}

/** Formats whose readers know files by their path from the top of a repository. */
const FOR_SYSTEMS: ReadonlySet<string> = new Set(['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown'])

/** However a file was named on the command line, so that it, and the fingerprints of its findings, are the same in each run. */
function withPlainPaths(report: Report, cwd: string): Report {
  const plain = <T extends { readonly path: string }>(one: T): T => {
    const path = resolve(cwd, one.path)
    return one.path === '' || isOutside(path, cwd) ? one : { ...one, path: slashed(relative(cwd, path)) }
  }
  return { ...report, files: report.files.map(plain), problems: report.problems.map(plain) }
}

/** Only these say anything of the rules; the report for merging, which may be far from the packs, takes their rules along. */
async function rulesFor(format: string, { packs = [], packRules = [], forMerge }: OutputInput): Promise<readonly RuleDescription[]> {
  if (format !== 'sarif' && format !== 'junit' && !(format === 'json' && forMerge && packs.length > 0)) return []
  const [{ describeRules }, { requirementEntries, entriesOf, allTextRules }] = await Promise.all([
    import('../reporters/rules.ts'),
    import('../index.ts'),
  ])
  if (format === 'json') return describeRules(entriesOf(packs.filter((pack) => typeof pack !== 'string')), [])
  const requirements = describeRules([...requirementEntries, ...entriesOf(['extended', ...packs])], [])
  const others = packRules.filter(({ id }) => !requirements.some((rule) => rule.id === id))
  return [...requirements, ...others, ...describeRules([], allTextRules)]
}
