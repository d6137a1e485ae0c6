import type { Command, Option } from 'commander'
import { FORMATS } from '../../reporters/index.ts'
import { ExitStatus, UsageError } from '../exit-status.ts'
import type { Context } from '../program.ts'
import { knownIds } from './explain.ts'

/** What can be completed, read from the program itself, so that a new option is completed without anyone thinking of it. */
interface Words {
  readonly commands: readonly { readonly name: string; readonly about: string; readonly options: readonly OptionWords[] }[]
  /** Those of the program, which stand behind a command too. */
  readonly options: readonly OptionWords[]
  /** For `explain` and `judge`. */
  readonly rules: readonly string[]
}

interface OptionWords {
  readonly long: string
  /** `-f`; "" for none. */
  readonly short: string
  readonly about: string
  /** What it takes, where that is one of a few words. */
  readonly values: readonly string[]
  readonly takesValue: boolean
}

/** `charterlint completion bash|zsh|fish`: a script for the shell to read at its start. */
export async function completion(shell: string, program: Command, { io, texts }: Context): Promise<ExitStatus> {
  const scripts: Readonly<Record<string, (words: Words) => string>> = { bash, zsh, fish }
  if (!Object.hasOwn(scripts, shell)) throw new UsageError(texts.usage.unknownShell(shell))
  io.stdout.write(scripts[shell](wordsOf(program)))
  return ExitStatus.ok
}

function wordsOf(program: Command): Words {
  const values = (option: Option): readonly string[] => (option.long === '--format' ? FORMATS : (option.argChoices ?? []))
  const wordsFor = (option: Option): OptionWords => ({
    long: option.long ?? '',
    short: option.short ?? '',
    about: option.description,
    values: values(option),
    takesValue: option.required || option.optional,
  })
  return {
    commands: program.commands.map((command) => ({ name: command.name(), about: command.description(), options: command.options.map(wordsFor) })),
    options: program.options.map(wordsFor),
    rules: knownIds(),
  }
}

function bash({ commands, options, rules }: Words): string {
  const names = (own: readonly OptionWords[]): string => own.map(({ long }) => long).join(' ')
  const own = commands.filter((command) => command.options.length > 0)
  const cases = [...options, ...own.flatMap((command) => command.options)]
    .filter(({ values }) => values.length > 0)
    .map(({ long, short, values }) => `    ${short ? `${short}|` : ''}${long}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$current")); return ;;`)
  return `# bash completion for charterlint: source <(charterlint completion bash)
_charterlint() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  # bash takes "--lang=vi" for three words.
  if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $previous in
${cases.join('\n')}
    explain) COMPREPLY=($(compgen -W '${rules.join(' ')}' -- "$current")); return ;;
    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- "$current")); return ;;
  esac
  if [[ \${COMP_WORDS[1]} == judge && $COMP_CWORD -eq 3 ]]; then
    COMPREPLY=($(compgen -W '${rules.join(' ')}' -- "$current"))
  elif [[ $current == -* ]]; then
    local own=
    case \${COMP_WORDS[1]} in
${own.map((command) => `      ${command.name}) own='${names(command.options)}' ;;`).join('\n')}
    esac
    COMPREPLY=($(compgen -W "$own ${names(options)} --help" -- "$current"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$current") $(compgen -f -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _charterlint charterlint
`
}

function zsh({ commands, options, rules }: Words): string {
  const quote = (text: string): string => text.replace(/[[\]:']/g, (character) => (character === "'" ? "'\\''" : `\\${character}`))
  const spec = ({ long, about, values, takesValue }: OptionWords): string =>
    `'${long}${takesValue ? '=' : ''}[${quote(about)}]${takesValue ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : ''}'`
  const own = commands.filter((command) => command.options.length > 0)
  return `#compdef charterlint
# zsh completion for charterlint: charterlint completion zsh > a folder of $fpath
_charterlint() {
  local -a commands=(
${commands.map(({ name, about }) => `    '${name}:${quote(about)}'`).join('\n')}
  )
  local -a options=(
${options.map((option) => `    ${spec(option)}`).join('\n')}
  )
  case \${words[2]} in
${own.map((command) => `    ${command.name}) options+=(${command.options.map(spec).join(' ')}) ;;`).join('\n')}
  esac
  case \${words[2]} in
    explain) _arguments $options '2:rule:(${rules.join(' ')})' ;;
    judge) _arguments $options '2:file:_files' '3:requirement:(${rules.join(' ')})' ;;
    completion) _arguments '2:shell:(bash zsh fish)' ;;
    *) _arguments $options '1: :{ _describe command commands; _files }' '*:file:_files' ;;
  esac
}
compdef _charterlint charterlint
`
}

function fish({ commands, options, rules }: Words): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`
  const spec = ({ long, short, about, values, takesValue }: OptionWords): string =>
    `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''} -d ${quote(about)}` +
    (values.length > 0 ? ` -x -a ${quote(values.join(' '))}` : takesValue ? ' -r' : '')
  const lines = [
    ...commands.map(({ name, about }) => `complete -c charterlint -n __fish_use_subcommand -a ${name} -d ${quote(about)}`),
    ...options.map((option) => `complete -c charterlint ${spec(option)}`),
    ...commands.flatMap(({ name, options: own }) => own.map((option) => `complete -c charterlint -n '__fish_seen_subcommand_from ${name}' ${spec(option)}`)),
    `complete -c charterlint -n '__fish_seen_subcommand_from explain judge' -a ${quote(rules.join(' '))}`,
    `complete -c charterlint -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'`,
  ]
  return `# fish completion for charterlint: charterlint completion fish | source\n${lines.join('\n')}\n`
}
