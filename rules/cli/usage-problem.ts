import type { CommanderError } from 'commander'
import { nearestTo } from '../text/nearest.ts'
import type { Texts } from './texts/index.ts'

/** What is wrong with how the program was called, in the reader's language; commander says it in English only. */
export function usageProblem({ code, message }: CommanderError, { usage }: Texts): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted)
  if (code === 'commander.unknownOption') return usage.unknownOption(first, /Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1] ?? null)
  if (code === 'commander.missingArgument') return usage.missingArgument(first)
  if (code === 'commander.optionMissingArgument') return usage.missingValue(flagOf(first))
  if (code === 'commander.excessArguments') return usage.tooManyArguments(first)
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1].split(', ')
  if (code === 'commander.invalidArgument' && choices) return usage.badChoice(flagOf(first), second, nearestTo(second, choices), choices)
  return message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
}

/** "-f, --format <format>" is called "--format". */
function flagOf(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags
}
