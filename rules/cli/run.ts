import { CommanderError } from 'commander'
import { ExitStatus, UsageError } from './exit-status.ts'
import type { Io } from './io.ts'
import { buildProgram } from './program.ts'
import { say } from './say.ts'
import { localeLanguage, texts, type Texts } from './texts/index.ts'
import { usageProblem } from './usage-problem.ts'
import { VERSION } from './version.ts'

/** One run of the command line: arguments and io in, exit status out. Never throws. */
export async function run(argv: readonly string[], io: Io, self: URL | null): Promise<ExitStatus> {
  const words = texts[earlyLanguage(argv, io)]
  let status: ExitStatus = ExitStatus.ok
  const program = buildProgram({ io, texts: words, version: VERSION, self }, (result) => (status = result))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      // Said by `report`, in the reader's language.
      outputError: () => undefined,
      getOutHelpWidth: () => (io.stdout.isTerminal ? io.stdout.columns : 100),
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    return report(error, io, words, argv.includes('--debug'))
  }
}

function report(error: unknown, io: Io, words: Texts, debug: boolean): ExitStatus {
  if (error instanceof CommanderError) {
    // Help and version end that way too.
    if (error.exitCode === 0) return ExitStatus.ok
    say(io, words.error, `${usageProblem(error, words)} ${words.usage.seeHelp}`)
    return ExitStatus.failed
  }
  const { message, stack } = error as Error
  say(io, words.error, error instanceof UsageError ? message : words.problem.failed(message))
  if (debug && stack) io.stderr.write(`${stack}\n`)
  return ExitStatus.failed
}

/** The language of messages about the options themselves: wanted before they are read. */
function earlyLanguage(argv: readonly string[], io: Io): 'vi' | 'en' {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at].slice('--lang='.length)
  return value === 'vi' || value === 'en' ? value : localeLanguage(io.env)
}
