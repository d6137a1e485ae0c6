import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { readCharter } from '../../rules/charter/read.ts'
import type { Charter } from '../../rules/charter/model.ts'
import { buildLexicons } from '../../rules/engine/lexicons.ts'
import { languages } from '../../rules/languages/index.ts'

export const root = new URL('../../', import.meta.url).pathname
export const lexicons = buildLexicons(requirementEntries, languages)

export function charterOf(text: string): Charter {
  return readCharter(text, lexicons)
}

/** What a text rule's `examples.*.yaml` holds; no findings means that the rule must keep quiet. */
export interface TextRuleExample {
  readonly name: string
  readonly text: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly findings: readonly {
    readonly message: string
    /** The words the finding selects, as in the source. */
    readonly at: string
    readonly severity?: string
    readonly data?: Readonly<Record<string, unknown>>
    /** Words that its related places select. */
    readonly related?: readonly string[]
    /** A fix to apply; afterwards the finding is gone or a blank stands there. */
    readonly fix?: string
    /** The whole text after the fix. */
    readonly fixed?: string
  }[]
}

export function examplesOf<T>(rule: string, language: string): T[] {
  return parse(readFileSync(`${root}rules/catalog/${rule}/examples.${language}.yaml`, 'utf8')) as T[]
}
