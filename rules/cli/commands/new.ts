import { composeCharter, requirementEntries, type DraftRequest } from '../../index.ts'
import { ExitStatus } from '../exit-status.ts'
import type { Options } from '../options.ts'
import type { Context } from '../program.ts'
import { localeLanguage } from '../texts/index.ts'

export interface NewOptions {
  readonly kind: DraftRequest['kind']
  readonly relation: DraftRequest['relation']
  /** English and Vietnamese in one text. */
  readonly bilingual?: true
  readonly partner?: readonly string[]
}

/** `charterlint new`: the text of a new charter on standard output, in the language of `--lang` or of the locale. */
export async function newCharter(own: NewOptions, options: Options, { io }: Context): Promise<ExitStatus> {
  const { kind, relation, bilingual, partner } = own
  const language = bilingual ? 'both' : options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  io.stdout.write(composeCharter({ language, kind, relation, partners: partner ?? [] }, requirementEntries))
  return ExitStatus.ok
}
