import type { BodyFact, CharterModel, DecisionRule, RoleFact } from '../charter/facts/model.ts'
import { nameKey } from '../charter/party-names.ts'
import type { Statement } from '../charter/model.ts'
import { overlaps } from '../text/span.ts'
import type { Change, Detail, Side } from './comparison.ts'
import { matchNames, replaced } from './facts.ts'

/** How bodies are made up, and who holds which post. Bodies and posts of one version only are told as such, and not in their parts. */
export function compareStructures(before: CharterModel, after: CharterModel): Change[] {
  const bodies = matchNames<BodyFact>(before.bodies, after.bodies, ({ name, shortNames }) => [name, ...shortNames])
  const roles = matchNames<RoleFact>(before.roles, after.roles, ({ name }) => [name])
  return [
    ...bodies.pairs.flatMap(([old, now]) => [
      ...replaced('chair', now.name, sideOf(old.chair?.name, old), sideOf(now.chair?.name, now)),
      ...replaced('seats', now.name, sideOf(old.seats?.count, old), sideOf(now.seats?.count, now)),
      ...replaced('quorum', now.name, sideOf(old.quorum?.text, old), sideOf(now.quorum?.text, now)),
    ]),
    ...roles.gone.flatMap((role) => replaced('role', role.name, { value: role.name, spans: [role.span] }, null)),
    ...roles.fresh.flatMap((role) => replaced('role', role.name, null, { value: role.name, spans: [role.span] })),
    ...roles.pairs.flatMap(([old, now]) =>
      old.holder && now.holder && nameKey(old.holder.name) !== nameKey(now.holder.name)
        ? replaced('holder', now.name, sideOf(old.holder.name, old), sideOf(now.holder.name, now))
        : [],
    ),
  ]
}

function sideOf(value: string | number | undefined, { span }: BodyFact | RoleFact): Side | null {
  return value === undefined ? null : { value: String(value), spans: [span] }
}

/** How a decision is made and by how many, where both versions of a statement say so and not the same. Which is better, partners know. */
export function decisionDetails(
  before: readonly DecisionRule[],
  after: readonly DecisionRule[],
  pair: { before: Statement; after: Statement },
): Detail[] {
  const [old, now] = [ruleIn(before, pair.before), ruleIn(after, pair.after)]
  if (!old || !now) return []
  const details: Detail[] = []
  if (old.method !== now.method) details.push({ id: 'method', before: [old.method], after: [now.method] })
  const [from, to] = [old.threshold, now.threshold]
  if ((from || to) && (from?.share !== to?.share || from?.count !== to?.count || from?.above !== to?.above)) {
    details.push({ id: 'threshold', before: from ? [from.text] : [], after: to ? [to.text] : [] })
  }
  return details
}

function ruleIn(rules: readonly DecisionRule[], { span }: Statement): DecisionRule | undefined {
  return rules.find((rule) => overlaps(rule.span, span))
}
