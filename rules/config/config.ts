import type { Stage } from '../charter/model.ts'
import type { Profile } from '../charter/profile.ts'
import type { PhraseProblem } from '../text/phrases.ts'
import type { RuleLevel, RuleSetting, Settings } from '../engine/settings.ts'

/** A configuration file as written; what its schema allows. */
export interface Config extends ConfigLayer {
  readonly extends?: string | readonly string[]
  readonly files?: readonly string[]
  readonly ignore?: readonly string[]
  readonly overrides?: readonly Override[]
}

/** What may be set for all files and, in an override, for some. */
export interface ConfigLayer {
  readonly language?: Settings['language']
  readonly charters?: Settings['charters']
  readonly profile?: 'auto' | Profile
  /** Names of packs of ours and paths of other ones. */
  readonly packs?: readonly string[]
  readonly rules?: ConfigRules
  readonly stages?: Readonly<Partial<Record<Stage, ConfigRules>>>
  readonly maxFileSize?: number
  readonly suppressions?: { readonly requireReason?: boolean }
}

export type ConfigRules = Readonly<Record<string, RuleLevel | RuleSetting>>

export interface Override extends ConfigLayer {
  readonly files: readonly string[]
}

/** The files that a configuration may be in, in one folder, first come first served; `package.json` when it has {@link PACKAGE_KEY}. */
export const CONFIG_NAMES = ['.charterlintrc.yaml', '.charterlintrc.yml', '.charterlintrc.json', 'package.json'] as const
export const PACKAGE_KEY = 'charterlint'

/** Something in a configuration that cannot be used. Put into words by {@link configProblemText}. */
export interface ConfigProblem {
  /** Path of the file. */
  readonly path: string
  /** Both count from 1. */
  readonly line: number
  readonly column: number
  readonly kind: ConfigProblemKind
  /** Keys that lead to the place, e.g. `rules.duration`. */
  readonly key: string
  /** What stands there, or the parser's own words. */
  readonly value: string
  /** What could stand there. */
  readonly allowed: readonly string[]
  /** The one of {@link allowed} that is most like the value; null when none is like it. */
  readonly nearest: string | null
}

export type ConfigProblemKind =
  | 'too-long' | 'syntax' | 'unknown-key' | 'not-allowed' | 'wrong-type' | 'required' | 'empty' | 'too-many' | 'out-of-range' | 'bad-glob'
  | 'no-preset' | 'no-pack' | 'not-found' | 'circle'
  /** Of a pack: an id that is no id, one that another rule has, a text without a blank it needs, a phrase that cannot be read. */
  | 'bad-id' | 'taken' | 'no-blank' | `phrase-${PhraseProblem}`

/** Characters of a file of settings, a pack or an ignore file, at most: a hundred times what the longest have. */
export const MOST_SETTINGS = 1_000_000

/** Stands for a file of settings that is too long to be read at all: whatever reads it says so. */
export const tooLong = (): string => ' '.repeat(MOST_SETTINGS + 1)

/** The files a configuration is read from; a parameter, so that the same resolver works in a browser. Paths have `/` between. */
export interface ConfigHost {
  /** Null when there is no such file; {@link tooLong} for one that nobody should read. */
  read(path: string): string | null
}
