import { ExitStatus, UsageError } from '../exit-status.ts'
import type { Options } from '../options.ts'
import { outputsOf, refuseOverInputs, writeEach } from '../outputs.ts'
import type { Context } from '../program.ts'
import { say } from '../say.ts'

/** What a command has to say, by format; `toFile`: it goes to a file, which has no colours and no width. */
export type Formats = Readonly<Record<string, (toFile: boolean) => string | Promise<string>>>

/**
 * Prints or writes what a command says, with `--format NAME`, `--format NAME=FILE` and `--output-file` as for a report. `inputs`: absolute
 * paths of what it has read, which it must not write over.
 */
export async function answer(
  command: string,
  formats: Formats,
  options: Options,
  context: Context,
  inputs: readonly string[] = [],
): Promise<ExitStatus> {
  const outputs = outputsOf(options, context.texts)
  const known = Object.keys(formats)
  const wrong = outputs.find(({ format }) => !known.includes(format))
  if (wrong) throw new UsageError(context.texts.usage.commandFormat(command, wrong.format, known))
  refuseOverInputs(outputs, inputs, context)
  const failures = await writeEach(outputs, async ({ format, file }) => formats[format](file !== null), context)
  for (const failure of failures) say(context.io, context.texts.error, failure)
  return failures.length > 0 ? ExitStatus.failed : ExitStatus.ok
}

/** Data as every command prints them. */
export function asJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
