import type { Pack } from '../catalog/pack.ts'
import { DEFAULT_SETTINGS, type RuleSetting, type RuleSettings, type Settings } from '../engine/settings.ts'
import type { ConfigLayer, ConfigRules } from './config.ts'
import type { Keys } from './read-config.ts'

/** Settings from one place. */
export interface Layer {
  readonly layer: ConfigLayer
  /** What {@link ConfigLayer.packs} names, as read; left out where they are all ours. */
  readonly packs?: readonly (string | Pack)[]
  /** Where a value was set; no line for a preset. */
  readonly origin: (keys: Keys) => Origin
}

export interface Origin {
  /** Path of a file or name of a preset. */
  readonly path: string
  readonly line: number | null
}

/** One value in force. */
export interface Setting {
  /** E.g. `rules.duration.severity`. */
  readonly key: string
  readonly value: unknown
  readonly origin: Origin
}

/** Later layers win, value by value. */
export function mergeLayers(layers: readonly Layer[]): { readonly settings: Settings; readonly origins: readonly Setting[] } {
  const values = new Map<string, { keys: Keys; value: unknown; origin: Origin }>()
  for (const { layer, origin } of layers) {
    const set = (keys: Keys, value: unknown, at: Keys): void => void values.set(keys.join('\n'), { keys, value, origin: origin(at) })
    for (const key of ['language', 'charters', 'profile', 'maxFileSize'] as const) if (layer[key] !== undefined) set([key], layer[key], [key])
    if (layer.suppressions?.requireReason !== undefined)
      set(['suppressions', 'requireReason'], layer.suppressions.requireReason, ['suppressions', 'requireReason'])
    setRules(layer.rules, ['rules'], values, set)
    for (const [stage, rules] of Object.entries(layer.stages ?? {})) setRules(rules, ['stages', stage], values, set)
  }
  const sorted = [...values.values()].filter(({ value }) => value !== undefined)
  const { packs, origins } = mergePacks(layers)
  return {
    settings: { ...settingsOf(sorted), ...(packs.length > 0 ? { packs } : {}) },
    origins: [...sorted.map(({ keys, value, origin }) => ({ key: keys.join('.'), value, origin })), ...origins],
  }
}

/** Packs add up: a layer brings more, and what nobody wants of them is turned off rule by rule. */
function mergePacks(layers: readonly Layer[]): { readonly packs: readonly (string | Pack)[]; readonly origins: readonly Setting[] } {
  const packs = new Map<string, { readonly pack: string | Pack; readonly origin: Origin }>()
  for (const { layer, packs: read = layer.packs ?? [], origin } of layers) {
    read.forEach((pack, i) => {
      const name = typeof pack === 'string' ? pack : pack.name
      if (!packs.has(name)) packs.set(name, { pack, origin: origin(['packs', i]) })
    })
  }
  return {
    packs: [...packs.values()].map(({ pack }) => pack),
    origins: [...packs].map(([name, { origin }]) => ({ key: 'packs', value: name, origin })),
  }
}

type Set = (keys: Keys, value: unknown, at: Keys) => void

function setRules(rules: ConfigRules | undefined, base: Keys, values: Map<string, unknown>, set: Set): void {
  if (!rules) return
  // What a stronger layer says of every rule goes before what a weaker one says of one rule.
  if (rules['*'] !== undefined) for (const key of [...values.keys()]) if (isLevelBelow(key, base)) values.delete(key)
  for (const [rule, setting] of Object.entries(rules)) {
    const at = [...base, rule]
    const parts: RuleSetting = typeof setting === 'string' ? { severity: setting } : setting
    if (parts.severity !== undefined) for (const state of ['missing', 'partial']) values.delete([...at, state].join('\n'))
    for (const part of ['severity', 'missing', 'partial'] as const) {
      if (parts[part] !== undefined) set([...at, part], parts[part], typeof setting === 'string' ? at : [...at, part])
    }
    for (const [option, value] of Object.entries(parts.options ?? {})) set([...at, 'options', option], value, [...at, 'options', option])
  }
}

function isLevelBelow(key: string, base: Keys): boolean {
  const parts = key.split('\n')
  return parts.length === base.length + 2 && base.every((part, i) => part === parts[i])
}

function settingsOf(values: readonly { readonly keys: Keys; readonly value: unknown }[]): Settings {
  const tree: Record<string, unknown> = {}
  for (const { keys, value } of values) {
    let at = tree
    for (const key of keys.slice(0, -1)) at = (Object.hasOwn(at, key) ? at[key] : (at[key] = {})) as Record<string, unknown>
    at[keys[keys.length - 1]] = value
  }
  const profile = tree.profile as Settings['profile'] | 'auto'
  return {
    ...(profile !== undefined && profile !== 'auto' ? { profile } : {}),
    ...(tree.maxFileSize !== undefined ? { maxFileSize: tree.maxFileSize as number } : {}),
    language: (tree.language as Settings['language'] | undefined) ?? DEFAULT_SETTINGS.language,
    charters: (tree.charters as Settings['charters'] | undefined) ?? DEFAULT_SETTINGS.charters,
    rules: (tree.rules as RuleSettings | undefined) ?? {},
    stages: (tree.stages as Settings['stages'] | undefined) ?? {},
    requireReason: (tree.suppressions as { requireReason?: boolean } | undefined)?.requireReason ?? DEFAULT_SETTINGS.requireReason,
  }
}
