import type { State } from './judge.ts'

/** How much of what is due a charter says. What its authors say does not apply is counted nowhere. */
export interface Coverage {
  readonly met: number
  readonly partial: number
  readonly missing: number
  /** Requirements that are due: the sum of the three above. */
  readonly total: number
  /** Requirements that such a charter need not meet, whatever it says of them. */
  readonly notAsked: number
}

/** Which requirements are not counted among those that are due. */
export interface LeftOut {
  /** Requirements that the charter's authors say do not apply. */
  readonly notApplicable: readonly string[]
  /** Requirements that the kind of document which the charter is declared to be need not meet, and those whose rule is turned off. */
  readonly notAsked: readonly string[]
}

export function coverageOf(requirements: readonly { readonly id: string, readonly state: State }[], left: LeftOut): Coverage {
  const count = { met: 0, partial: 0, missing: 0 }
  let notAsked = 0
  for (const { id, state } of requirements) {
    if (left.notApplicable.includes(id)) continue
    if (left.notAsked.includes(id)) notAsked++
    else count[state]++
  }
  return { ...count, total: count.met + count.partial + count.missing, notAsked }
}
