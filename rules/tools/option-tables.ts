import type { Option } from 'commander'
import type { Io } from '../cli/io.ts'
import { buildProgram } from '../cli/program.ts'
import { texts } from '../cli/texts/index.ts'
import type { LanguageId } from '../text/language-id.ts'

/** Between these lines of a page stands a table of all options, as `--help` tells them. */
const BEGIN = '<!-- Options: written by `npm run generate` -->'
const END = '<!-- End of options -->'
const HEAD: Readonly<Record<LanguageId, string>> = {
  en: '| Option | What it does |\n|---|---|\n',
  vi: '| Tuỳ chọn | Tác dụng |\n|---|---|\n',
}

/** The page with the table of today; throws where the page has no place for it. */
export function withOptionTable(page: string, language: LanguageId): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`a page in ${language} needs the lines "${BEGIN}" and "${END}"`)
  return `${page.slice(0, from + BEGIN.length)}\n\n${optionTable(language)}\n${page.slice(to)}`
}

function optionTable(language: LanguageId): string {
  const program = buildProgram({ io: NOWHERE, texts: texts[language], version: '', self: null }, () => undefined)
  const rows = [program, ...program.commands].flatMap((command) => {
    const help = command.createHelp()
    const own = help.visibleOptions(command).filter((option) => command === program || option.long !== '--help')
    return own.map((option) => row(command === program ? '' : `${command.name()} `, option, help.optionDescription(option)))
  })
  return HEAD[language] + rows.join('')
}

function row(command: string, { flags }: Option, about: string): string {
  return `| \`${command}${flags}\` | ${about.replaceAll('|', '\\|').replaceAll('*', '\\*')} |\n`
}

const silent = { write: () => undefined, isTerminal: false, columns: 80 }
/** The program is asked for its options and never run. */
const NOWHERE: Io = {
  cwd: '/',
  env: {},
  stdout: silent,
  stderr: silent,
  stdin: () => Promise.resolve(Buffer.alloc(0)),
  stopped: () => Promise.resolve(),
  beforeInterruption: () => () => undefined,
}
