import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { compareVersions, isWeaker } from '../../compare/comparison.ts'
import { ChangeWords } from '../../compare/words.ts'
import { withoutBom } from '../../text/line-index.ts'
import { COMPARISON_FORMATS, loadComparisonReporter } from '../../reporters/comparison/index.ts'
import { buildComparisonReport, type ComparisonReport } from '../../reporters/comparison/report.ts'
import { slashed } from '../configuration.ts'
import { engine } from '../engine.ts'
import { ExitStatus, UsageError } from '../exit-status.ts'
import { readFromGit } from '../git.ts'
import type { Options } from '../options.ts'
import { outputsOf, refuseOverInputs, writeEach } from '../outputs.ts'
import type { Context } from '../program.ts'
import { decode, MOST_BYTES, readText } from '../read-text.ts'
import { say } from '../say.ts'
import { settingsOf } from '../settings.ts'
import { colorsFor } from '../terminal.ts'

/** One of the two versions. */
interface Source {
  /** As given. */
  readonly name: string
  readonly text: string
  /** Absolute; null when it comes from git. */
  readonly file: string | null
}

/** `charterlint diff OLD NEW`: what the newer version strengthened, weakened, added and dropped. */
export async function diff(
  names: readonly [string, string],
  failOnWeakened: boolean,
  options: Options,
  context: Context,
): Promise<ExitStatus> {
  const { io, texts } = context
  const outputs = outputsOf(options, texts)
  const wrong = outputs.find(({ format }) => !COMPARISON_FORMATS.includes(format))
  if (wrong) throw new UsageError(texts.usage.commandFormat('diff', wrong.format, COMPARISON_FORMATS))
  const [before, after] = [await sourceOf(names[0], context), await sourceOf(names[1], context)]
  refuseOverInputs(outputs, [before, after].flatMap(({ file }) => file ?? []), context)
  // Both are read with the settings of the newer file: packs and languages must be the same for both.
  const settings = await settingsOf(after.file ?? before.file, options, context)
  const { engines, review } = await engine()
  const { linter, words } = engines.for(settings)
  const reviewed = [before, after].map(({ name, text }) => review(linter, text, settings, { asCharter: true, path: name }))
  const comparison = compareVersions(linter, reviewed[0], reviewed[1], settings)
  const language = settings.language === 'auto' ? comparison.after.language : settings.language
  const report = buildComparisonReport({
    comparison,
    words: new ChangeWords(words, language),
    before: { name: before.name, text: withoutBom(before.text).text },
    after: { name: after.name, text: withoutBom(after.text).text },
  })
  const shown = options.quiet ? onlyWeaker(report) : report
  const failures = await writeEach(
    outputs,
    async ({ format, file }) =>
      (await loadComparisonReporter(format))(shown, {
        colors: colorsFor(io.stdout, io, file === null && options.color),
        tool: { name: 'charterlint', version: context.version },
      }),
    context,
  )
  for (const failure of failures) say(io, texts.error, failure)
  if (failures.length > 0) return ExitStatus.failed
  return failOnWeakened && isWeaker(comparison) ? ExitStatus.findings : ExitStatus.ok
}

function onlyWeaker(report: ComparisonReport): ComparisonReport {
  return { ...report, changes: report.changes.filter(({ kind }) => kind === 'weakened' || kind === 'dropped') }
}

/** A file goes before a revision of the same name. */
async function sourceOf(name: string, { io, texts }: Context): Promise<Source> {
  const path = resolve(io.cwd, name)
  if (existsSync(path) || !/^[^:]*:.+$/su.test(name)) {
    const read = readText(path, name, texts)
    if ('problem' in read) throw new UsageError(read.problem)
    return { name, text: read.text, file: slashed(path) }
  }
  const found = await readFromGit(name, io.cwd)
  if ('problem' in found) {
    if (found.problem === 'no-git') throw new UsageError(texts.usage.noGit(name))
    if (found.problem === 'too-large') throw new UsageError(texts.problem.tooLarge(name, MOST_BYTES + 1, MOST_BYTES))
    throw new UsageError(texts.usage.notInGit(name, found.why))
  }
  const read = decode(found.bytes, name, texts)
  if ('problem' in read) throw new UsageError(read.problem)
  return { name, text: read.text, file: null }
}
