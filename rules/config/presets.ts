import type { ConfigLayer } from './config.ts'

/** What `extends` knows by name. */
export const PRESETS: Readonly<Record<string, ConfigLayer>> = {
  /** The severities of the rules themselves. */
  recommended: {},
  /** For a charter that is about to be signed: nothing missing, nothing left out without a reason. */
  strict: {
    rules: { '*': { missing: 'error', partial: 'warning' }, placeholder: 'error', 'empty-section': 'error', 'unused-suppression': 'error' },
    suppressions: { requireReason: true },
  },
  /** What partnerships are often asked for besides the guidance; see the pack. */
  extended: { packs: ['extended'] },
}

export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS)
