import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { composeCharter, requirementEntries, type DraftRequest } from '../../index.ts'
import { ExitStatus, UsageError } from '../exit-status.ts'
import type { Options } from '../options.ts'
import { outputsOf } from '../outputs.ts'
import type { Context } from '../program.ts'
import { sayAll } from '../say.ts'
import { localeLanguage } from '../texts/index.ts'
import { answer } from './answer.ts'

export interface NewOptions {
  readonly kind: DraftRequest['kind']
  readonly relation: DraftRequest['relation']
  /** English and Vietnamese in one text. */
  readonly bilingual?: true
  readonly partner?: readonly string[]
  /** A file that is there may be written over. */
  readonly force?: true
}

/** `charterlint new`: the text of a new charter, in the language of `--lang` or of the locale. A file that is there is kept. */
export async function newCharter(own: NewOptions, options: Options, context: Context): Promise<ExitStatus> {
  const { io, texts } = context
  const { kind, relation, bilingual, partner, force } = own
  const language = bilingual ? 'both' : options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  const isThere = (file: string): boolean => statSync(resolve(io.cwd, file), { throwIfNoEntry: false })?.isFile() ?? false
  const there = outputsOf(options, texts).find(({ file }) => file !== null && isThere(file))
  if (there && !force) throw new UsageError(texts.usage.exists(there.file!))
  const text = (): string => composeCharter({ language, kind, relation, partners: partner ?? [] }, requirementEntries)
  const status = await answer('new', { pretty: text, markdown: text }, options, context)
  const written = outputsOf(options, texts).flatMap(({ file }) => file ?? [])
  if (status === ExitStatus.ok) sayAll(io, texts.note, written.map((file) => texts.notice.created(file)))
  return status
}
