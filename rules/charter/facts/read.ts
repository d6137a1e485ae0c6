import type { Language } from '../language.ts'
import type { Charter } from '../model.ts'
import { readBodyFacts } from './bodies.ts'
import { partnerId, FactContext } from './context.ts'
import { readContributions } from './contributions.ts'
import { readDecisions } from './decisions.ts'
import { readFlows, readMeetings } from './flows.ts'
import { readGoals } from './goals.ts'
import { readMatrices } from './matrix.ts'
import type { CharterModel, LeadFact } from './model.ts'
import { readPartners } from './partners.ts'
import { readResponsibilities } from './responsibilities.ts'
import { readRoles } from './roles.ts'
import { readNumbered, readTerms } from './structure.ts'
import { readDates, readLengths } from './timeline.ts'

/** The facts of a charter as read; each part is read when it is first asked for, and then kept. */
export function modelOf(charter: Charter, languages: readonly Language[]): CharterModel {
  const context = new FactContext(charter, languages.filter(({ id }) => charter.languages.includes(id)))
  const matrices = once(() => readMatrices(context))
  const goals = once(() => readGoals(context))
  const numbered = once(() => readNumbered(context))
  const { title, language, languages: ids, stage } = charter
  return lazy<CharterModel>({
    title: () => title, language: () => language, languages: () => ids, stage: () => stage,
    partners: () => readPartners(context), lead: () => leadOf(charter), bodies: () => readBodyFacts(context), roles: () => readRoles(context),
    responsibilities: () => readResponsibilities(context, matrices()), matrices, contributions: () => readContributions(context, matrices()),
    objectives: () => goals().objectives, indicators: () => goals().indicators, activities: () => goals().activities,
    decisions: () => readDecisions(context), flows: () => readFlows(context), meetings: () => readMeetings(context),
    dates: () => readDates(context), lengths: () => readLengths(context), articles: () => numbered().articles, annexes: () => numbered().annexes, terms: () => readTerms(context),
  })
}

function leadOf({ lead, partners }: Charter): LeadFact | null {
  if (!lead) return null
  const index = lead.partner ? partners.indexOf(lead.partner) : -1
  return { name: lead.name, partner: index < 0 ? '' : partnerId(index), span: lead.span }
}

function once<T>(read: () => T): () => T {
  let value: { readonly of: T } | null = null
  return () => (value ??= { of: read() }).of
}

/** Plain properties, so that they can be listed and sent as JSON, each made when first looked at. */
function lazy<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const out = {}
  for (const [key, read] of Object.entries(parts) as [string, () => unknown][]) Object.defineProperty(out, key, { enumerable: true, get: once(read) })
  return out as T
}
