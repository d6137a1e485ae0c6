import type { Severity } from '../engine/finding.ts'
import type { LanguageId } from '../text/language-id.ts'

/** Options as commander reads them; what is common to commands is here too. */
export interface Options {
  readonly format: readonly string[]
  readonly outputFile?: string
  readonly asCharter?: true
  readonly lang: 'auto' | LanguageId
  readonly failOn: Severity | 'never'
  readonly maxWarnings?: number
  /** In thousands of characters. */
  readonly maxFileSize?: number
  readonly quiet?: true
  /** False with `--no-config`; true never. */
  readonly config?: string | boolean
  readonly ignore: boolean
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly baseline?: string
  readonly writeBaseline?: true
  readonly pruneBaseline?: true
  readonly fix?: true
  readonly fixDryRun?: true
  readonly diff?: true
  readonly cache?: true
  readonly cacheLocation: string
  readonly shard?: string
  readonly threads?: number
  readonly watch?: true
  readonly color: boolean
  readonly debug?: true
}

export const DEFAULT_BASELINE = '.charterlint-baseline.json'
export const DEFAULT_CACHE = 'node_modules/.cache/charterlint.jsonl'
