import { Command, Option } from 'commander'
import { nearestTo } from '../text/nearest.ts'
import { PROFILES } from '../charter/profile.ts'
import { RELATIONS } from '../draft/wording.ts'
import { FORMATS } from '../reporters/index.ts'
import type { NewOptions } from './commands/new.ts'
import { UsageError, type ExitStatus } from './exit-status.ts'
import type { Io } from './io.ts'
import { DEFAULT_CACHE, type Options } from './options.ts'
import type { Texts } from './texts/index.ts'

/** What a command has at hand. */
export interface Context {
  readonly io: Io
  readonly texts: Texts
  readonly version: string
  /** The running program's file, for workers. */
  readonly self: URL | null
}

type Result = Promise<ExitStatus>

/** The commands and options, with what they do. Each command's code is loaded only when it is called. */
export function buildProgram(context: Context, done: (status: ExitStatus) => void): Command {
  const { help } = context.texts
  const program = new Command('charterlint')
  const options = (command: Command): Options => command.optsWithGlobals<Options>()
  const finish = (result: Result): Promise<void> => result.then(done)
  program.description(help.description).argument('[paths...]', help.paths).version(context.version, '-v, --version', help.options.version)
  program.helpOption('-h, --help', help.options.help).helpCommand(false).addHelpText('after', `\n${help.after}`)
  program.configureHelp({
    styleTitle: (title) => help.titles[title.replace(':', '').toLowerCase() as keyof typeof help.titles] ?? title,
    optionDescription: (option) => optionText(option, context.texts),
  })
  addCheckOptions(program, context.texts)
  program.action((paths: string[], _, command) => finish(import('./check.ts').then(({ check }) => check(paths, options(command), context))))
  addRuleCommands(program, context, options, finish)
  addConfigCommands(program, context, options, finish)
  program
    .command('merge')
    .description(help.commands.merge)
    .argument('<reports...>', help.arguments.reports)
    .action((reports: string[], _, command) =>
      finish(import('./commands/merge.ts').then(({ merge }) => merge(reports, options(command), context))),
    )
  program
    .command('diff')
    .description(help.commands.diff)
    .argument('<old>', help.arguments.older)
    .argument('<new>', help.arguments.newer)
    .option('--fail-on-weakened', help.options.failOnWeakened)
    .action((older: string, newer: string, own: { failOnWeakened?: true }, command: Command) =>
      finish(import('./commands/diff.ts').then(({ diff }) => diff([older, newer], own.failOnWeakened === true, options(command), context))),
    )
  program
    .command('completion')
    .description(help.commands.completion)
    .argument('<shell>', help.arguments.shell)
    .action((shell: string) => finish(import('./commands/completion.ts').then(({ completion }) => completion(shell, program, context))))
  for (const command of program.commands) {
    command.helpOption('-h, --help', help.options.help).copyInheritedSettings(program).addHelpText('after', `\n${help.afterCommand}`)
  }
  return program
}

/** What commander would add in English: the values an option takes, and its default. */
function optionText(
  { description, argChoices, defaultValue, defaultValueDescription, required, optional }: Option,
  { help }: Texts,
): string {
  const value = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined)
  const notes = [
    ...(argChoices ? [help.choices(argChoices)] : []),
    ...(value !== undefined && (required || optional) ? [help.byDefault(value)] : []),
  ]
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description
}

type OptionsOf = (command: Command) => Options
type Finish = (result: Result) => Promise<void>

function addRuleCommands(program: Command, context: Context, options: OptionsOf, finish: Finish): void {
  const { help } = context.texts
  program
    .command('explain')
    .description(help.commands.explain)
    .argument('<rule>', help.arguments.rule)
    .action((rule: string, _, command) =>
      finish(import('./commands/explain.ts').then(({ explain }) => explain(rule, options(command), context))),
    )
  program
    .command('rules')
    .description(help.commands.rules)
    .action((_, command: Command) => finish(import('./commands/rules.ts').then(({ rules }) => rules(options(command), context))))
  program
    .command('judge')
    .description(help.commands.judge)
    .argument('<file>', help.arguments.file)
    .argument('<requirement>', help.arguments.requirement)
    .action((file: string, rule: string, _, command) =>
      finish(import('./commands/judge.ts').then(({ judge }) => judge(file, rule, options(command), context))),
    )
}

function addConfigCommands(program: Command, context: Context, options: OptionsOf, finish: Finish): void {
  const { help } = context.texts
  program
    .command('init')
    .description(help.commands.init)
    .option('--force', help.options.force)
    .action((own: { force?: true }, command: Command) =>
      finish(import('./commands/init.ts').then(({ init }) => init(own.force === true, options(command), context))),
    )
  program
    .command('new')
    .description(help.commands.new)
    .addOption(new Option('--kind <kind>', help.options.kind).choices(PROFILES).default('charter'))
    .addOption(new Option('--relation <relation>', help.options.relation).choices(RELATIONS).default('cso-cso'))
    .option('--bilingual', help.options.bilingual)
    .option('--partner <name...>', help.options.partner)
    .option('--force', help.options.force)
    .action((own: NewOptions, command: Command) =>
      finish(import('./commands/new.ts').then(({ newCharter }) => newCharter(own, options(command), context))),
    )
  program
    .command('config')
    .description(help.commands.config)
    .argument('[file]', help.arguments.file)
    .option('--schema', help.options.schema)
    .action((file: string | undefined, own: { schema?: true }, command: Command) =>
      finish(
        import('./commands/config.ts').then(({ config, printSchema }) =>
          own.schema ? printSchema(options(command), context) : config(file ?? '.', options(command), context),
        ),
      ),
    )
}

function addCheckOptions(program: Command, texts: Texts): void {
  const { options } = texts.help
  const wholeNumber =
    (name: string, least = 0) =>
    (value: string): number => {
      if (!/^\d{1,9}$/.test(value) || Number(value) < least) throw new UsageError(texts.usage.badNumber(name, value, least))
      return Number(value)
    }
  program
    .addOption(
      new Option('-f, --format <format[=file]>', `${options.format} (${FORMATS.join(', ')})`)
        .default([], 'pretty')
        .argParser(formatParser(texts)),
    )
    .option('-o, --output-file <file>', options.outputFile)
    .option('--as-charter', options.asCharter)
    .addOption(new Option('--lang <language>', options.lang).choices(['auto', 'vi', 'en']).default('auto'))
    .addOption(new Option('--fail-on <severity>', options.failOn).choices(['error', 'warning', 'info', 'never']).default('error'))
    .addOption(new Option('--max-warnings <number>', options.maxWarnings).argParser(wholeNumber('--max-warnings')))
    .addOption(new Option('--max-file-size <number>', options.maxFileSize).argParser(wholeNumber('--max-file-size', 1)))
    .option('-q, --quiet', options.quiet)
    .option('-c, --config <file>', options.config)
    .option('--no-config', options.noConfig)
    .option('--no-ignore', options.noIgnore)
    .option('--stdin', options.stdin)
    .option('--stdin-filename <path>', options.stdinFilename)
    .option('--baseline <file>', options.baseline)
    .option('--write-baseline', options.writeBaseline)
    .option('--prune-baseline', options.pruneBaseline)
    .option('--fix', options.fix)
    .option('--fix-dry-run', options.fixDryRun)
    .option('--diff', options.diff)
    .option('--cache', options.cache)
    .option('--cache-location <file>', options.cacheLocation, DEFAULT_CACHE)
    .option('--shard <i/n>', options.shard)
    .addOption(new Option('--threads <number>', options.threads).argParser(wholeNumber('--threads', 1)))
    .option('-w, --watch', options.watch)
    .option('--no-color', options.color)
    .option('--debug', options.debug)
}

function formatParser(texts: Texts): (value: string, before: string[] | undefined) => string[] {
  return (value, before) => {
    const [name] = value.split('=', 1)
    if (!FORMATS.includes(name)) throw new UsageError(texts.usage.unknownFormat(name, nearestTo(name, FORMATS), FORMATS))
    return [...(before ?? []), value]
  }
}
