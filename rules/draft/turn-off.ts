import { PACKAGE_KEY } from '../config/config.ts'
import { addToList, setInYaml, valueIn, type Keys } from './yaml-edit.ts'

/**
 * The text of a configuration in which a rule is off: for all its files, or only for those that the glob `files` names. `text`: as it
 * is, null for a file that does not exist yet. Comments and layout of YAML are kept, and of a rule's entry its options. Null where the
 * text cannot be read.
 */
export function turnOff(path: string, text: string | null, rule: string, files: string | null): string | null {
  if (path.endsWith('.json')) return inJson(path, text, rule, files)
  if (files === null) return off(text ?? '', [], rule)
  const overrides = overridesIn(text ?? '')
  const known = overrides.findIndex((each) => JSON.stringify([each?.files].flat()) === JSON.stringify([files]))
  if (known >= 0) return off(text ?? '', ['overrides', known], rule)
  if (overrides.length === 0) return setInYaml(text ?? '', ['overrides'], [{ files: [files], rules: { [rule]: 'off' } }])
  return addToList(text ?? '', ['overrides'], { files: [files], rules: { [rule]: 'off' } })
}

/** A rule's entry may have options, which stay. */
function off(text: string, layer: Keys, rule: string): string | null {
  const entry: unknown = valueIn(text, [...layer, 'rules', rule])
  if (!isRecord(entry)) return setInYaml(text, [...layer, 'rules', rule], 'off')
  const { missing, partial, ...kept } = entry
  return setInYaml(text, [...layer, 'rules', rule], { ...kept, severity: 'off' })
}

function overridesIn(text: string): { readonly files?: unknown }[] {
  const overrides: unknown = valueIn(text, ['overrides'])
  return Array.isArray(overrides) ? overrides : []
}

type Json = Record<string, unknown>

function inJson(path: string, text: string | null, rule: string, files: string | null): string | null {
  let whole: unknown
  try {
    whole = JSON.parse(text ?? '{}')
  } catch {
    return null
  }
  if (!isRecord(whole)) return null
  const config = path.endsWith('/package.json') ? recordIn(whole, PACKAGE_KEY) : whole
  const layer = files === null ? config : jsonOverride(config, files)
  const rules = recordIn(layer, 'rules')
  const { missing, partial, ...kept } = isRecord(rules[rule]) ? rules[rule] : {}
  rules[rule] = Object.keys(kept).length > 0 ? { ...kept, severity: 'off' } : 'off'
  const indent = /\n([ \t]+)/.exec(text ?? '')?.[1] ?? '  '
  return JSON.stringify(whole, null, indent) + (text === null || text.endsWith('\n') ? '\n' : '')
}

function jsonOverride(config: Json, files: string): Json {
  const list = Array.isArray(config.overrides) ? (config.overrides as Json[]) : []
  config.overrides = list
  const known = list.find((each) => JSON.stringify([each.files].flat()) === JSON.stringify([files]))
  if (known) return known
  const added = { files: [files] }
  list.push(added)
  return added
}

function recordIn(owner: Json, key: string): Json {
  const there = owner[key]
  if (isRecord(there)) return there
  const made = {}
  owner[key] = made
  return made
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
