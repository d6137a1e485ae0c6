import type { Charter } from '../charter/model.ts'
import type { Judgement } from './judge.ts'

type Reads = Pick<Charter, 'partners' | 'term' | 'bodies'>

/** What the charter's facts show of a requirement, by its id and the element's: two partners that are read have been named. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, (charter: Reads) => boolean>>>> = {
  'partners-identified': { named: ({ partners }) => partners.length >= 2 },
  duration: { start: ({ term }) => term.effective !== null, end: ({ term }) => term.end !== null || term.length !== null },
  'sign-off': { date: ({ term }) => term.signed !== null },
  'governance-structure': { body: ({ bodies }) => bodies.some(({ defined }) => defined) },
}

/** A partly met requirement lacks nothing that the overview of the same charter shows, as long as something else is lacking. */
export function withoutKnown(judgement: Judgement, charter: Reads): Judgement {
  const shown = SHOWN[judgement.rule]
  if (!shown || judgement.state !== 'partial') return judgement
  const lacking = judgement.lacking.filter((element) => !shown[element]?.(charter))
  return lacking.length > 0 && lacking.length < judgement.lacking.length ? { ...judgement, lacking } : judgement
}
