import type { CatalogEntry } from '../catalog/catalog.ts'
import { BUILT_IN_PACKS } from '../catalog/pack.ts'
import type { TextRuleEntry } from '../catalog/text-rule.ts'
import { ruleUrl } from '../catalog/urls.ts'
import { PROFILES } from '../charter/profile.ts'
import { DEFAULT_MAX_FILE_SIZE, LARGEST_FILE_SIZE } from '../engine/settings.ts'
import { PRESET_NAMES } from './presets.ts'

/** As much of JSON Schema (2020-12) as the configuration needs. */
export interface Schema {
  readonly $schema?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  /** Shown by VS Code instead of the description. */
  readonly markdownDescription?: string
  readonly type?: TypeName | readonly TypeName[]
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
}

type TypeName = 'object' | 'array' | 'string' | 'boolean' | 'number' | 'null'

/** A key with nothing but comments below it stands for an empty one. */
const MAP: readonly TypeName[] = ['object', 'null']
const LIST: readonly TypeName[] = ['array', 'null']

const GLOBS: Schema = { type: LIST, items: { type: 'string' } }

export const LEVELS = ['off', 'info', 'warning', 'error', 'default'] as const

/** What may be set for all files and, in an override, for some. */
const LAYER: Readonly<Record<string, Schema>> = {
  language: { enum: ['auto', 'vi', 'en'], default: 'auto', description: 'Language of messages; "auto" follows the document.' },
  charters: {
    enum: ['detect', 'declared', 'all'],
    default: 'detect',
    description: 'Which files are charters: those that read like one, only those whose front matter says so, or all.',
  },
  profile: {
    enum: ['auto', ...PROFILES],
    default: 'auto',
    description: 'Kind of document, which says what is due; "auto": told from title and shape. Front matter goes before it.',
  },
  packs: {
    ...GLOBS,
    description: `More requirements: packs of ours (${BUILT_IN_PACKS.join(', ')}) and files of your own, from the folder of this file.`,
  },
  rules: { $ref: '#/$defs/rules', description: 'Severity and options by rule; "*" is for every rule that is not named.' },
  stages: {
    type: MAP,
    additionalProperties: false,
    description: 'What differs by the stage that the front matter names.',
    properties: Object.fromEntries(['draft', 'review', 'signed'].map((stage) => [stage, { $ref: '#/$defs/rules' }])),
  },
  maxFileSize: {
    type: 'number',
    minimum: 1,
    maximum: LARGEST_FILE_SIZE,
    default: DEFAULT_MAX_FILE_SIZE,
    description: 'Thousands of characters of a file that are read at most; a finding says what was not.',
  },
  suppressions: {
    type: MAP,
    additionalProperties: false,
    description: 'What is asked of suppressions in charters.',
    properties: { requireReason: { type: 'boolean', default: false, description: 'A suppression must say why, after "--".' } },
  },
}

/** The schema of `.charterlintrc`, made from the catalog, so that a rule cannot be known to the engine and not to editors. */
export function configSchema(catalog: readonly CatalogEntry[], textRules: readonly TextRuleEntry[]): Schema {
  const rules: Schema = { type: MAP, additionalProperties: false, properties: rulesSchema(catalog, textRules) }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of Charterlint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema is; for editors only.' },
      extends: {
        description: `Presets (${PRESET_NAMES.join(', ')}) and paths of other files; later ones go before earlier ones, this file before all.`,
        if: { type: 'string' },
        then: { type: 'string' },
        else: GLOBS,
      },
      ...LAYER,
      files: { ...GLOBS, description: 'Globs, from the folder of this file: only these Markdown files are judged when a folder is given.' },
      ignore: { ...GLOBS, description: 'Files and folders to leave out, written as in .gitignore.' },
      overrides: {
        type: LIST,
        description: 'Settings for some files; where several fit a file, the last goes first.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: { ...GLOBS, type: 'array', minItems: 1, description: 'Globs, from the folder of this file.' }, ...LAYER },
        },
      },
    },
    $defs: { rules },
  }
}

function rulesSchema(catalog: readonly CatalogEntry[], textRules: readonly TextRuleEntry[]): Record<string, Schema> {
  const level: Schema = { enum: LEVELS }
  const setting = (own: Readonly<Record<string, Schema>>): Schema => ({
    if: { type: 'string' },
    then: level,
    else: { type: 'object', additionalProperties: false, properties: { severity: level, ...own } },
  })
  const described = (id: string, title: string, why: string, own: Readonly<Record<string, Schema>>): Schema => ({
    ...setting(own),
    description: `${title}. ${why}`,
    markdownDescription: `**${title}.** ${why}\n\n[${id}](${ruleUrl(id)})`,
  })
  const states = { missing: level, partial: level }
  return {
    '*': { ...setting(states), description: 'Every rule that is not named.' },
    ...Object.fromEntries(catalog.map(({ rule, wording: { en } }) => [rule.id, described(rule.id, en.title, en.why, states)])),
    ...Object.fromEntries(
      textRules.map(({ rule, wording: { en } }) => [
        rule.id,
        described(rule.id, en.title, en.why, rule.options ? { options: optionsSchema(rule.options, en.options ?? {}) } : {}),
      ]),
    ),
  }
}

function optionsSchema(defaults: NonNullable<TextRuleEntry['rule']['options']>, meaning: Readonly<Record<string, string>>): Schema {
  const properties = Object.fromEntries(
    Object.entries(defaults).map(([name, value]): [string, Schema] => [
      name,
      Array.isArray(value)
        ? { type: 'array', items: { type: 'string' }, default: value, ...(meaning[name] && { description: meaning[name] }) }
        : { type: typeof value as 'number' | 'string' | 'boolean', default: value, ...(meaning[name] && { description: meaning[name] }) },
    ]),
  )
  return { type: 'object', additionalProperties: false, properties }
}
