import type { Body } from '../charter/bodies.ts'
import type { Charter, Partner } from '../charter/model.ts'
import { nameKey } from '../charter/party-names.ts'
import { fold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import type { Alignment } from './align.ts'
import type { Change, ChangeKind, Side, Topic } from './comparison.ts'

/** Partners, lead, bodies and objectives: what the charter names. */
export function compareFacts(before: Charter, after: Charter, alignment: Alignment): Change[] {
  return [...partners(before, after), ...lead(before, after), ...bodies(before, after), ...objectives(before, after, alignment)]
}

/** When it holds and what stage it is in: the same in every language. */
export function compareTerms({ term: old, stage: oldStage }: Charter, { term: now, stage: newStage }: Charter): Change[] {
  const changes: Change[] = []
  for (const which of ['signed', 'effective', 'end'] as const) {
    changes.push(
      ...replaced(
        'date',
        which,
        old[which] && sideOf(old[which].iso, old[which].span),
        now[which] && sideOf(now[which].iso, now[which].span),
      ),
    )
  }
  // Where the end is known, the length says the same once more.
  if (!old.end || !now.end) {
    changes.push(
      ...replaced(
        'date',
        'length',
        old.length && sideOf(String(old.length.months), old.length.span),
        now.length && sideOf(String(now.length.months), now.length.span),
      ),
    )
  }
  const gone = old.reviews.filter(({ iso }) => !now.reviews.some((other) => other.iso === iso))
  const fresh = now.reviews.filter(({ iso }) => !old.reviews.some((other) => other.iso === iso))
  for (let i = 0; i < Math.max(gone.length, fresh.length); i++) {
    const [a, b] = [gone[i], fresh[i]]
    changes.push(...replaced('review', '', a ? sideOf(a.iso, a.span) : null, b ? sideOf(b.iso, b.span) : null))
  }
  if (oldStage !== newStage)
    changes.push({
      kind: 'changed',
      topic: 'stage',
      name: '',
      details: [],
      before: { value: oldStage, spans: [] },
      after: { value: newStage, spans: [] },
    })
  return changes
}

function partners(before: Charter, after: Charter): Change[] {
  const { pairs, gone, fresh } = matchNames(before.partners, after.partners, namesOf)
  return [
    ...gone.map((partner) => only('dropped', 'partner', partner)),
    ...fresh.map((partner) => only('added', 'partner', partner)),
    ...pairs.flatMap(([old, now]) => [
      ...(nameKey(old.name) === nameKey(now.name)
        ? []
        : replaced('partner', now.name, sideOf(old.name, old.span), sideOf(now.name, now.span))),
      ...representative(old, now),
    ]),
  ]
}

function representative(old: Partner, now: Partner): Change[] {
  if ((old.representative && nameKey(old.representative)) === (now.representative && nameKey(now.representative))) return []
  return replaced(
    'representative',
    now.name,
    old.representative === null ? null : sideOf(old.representative, old.span),
    now.representative === null ? null : sideOf(now.representative, now.span),
  )
}

function namesOf({ name, aliases }: Partner): readonly string[] {
  return [name, ...aliases]
}

function lead({ lead: old }: Charter, { lead: now }: Charter): Change[] {
  if (old && now && nameKey(old.name) === nameKey(now.name)) return []
  return replaced('lead', '', old && sideOf(old.name, old.span), now && sideOf(now.name, now.span))
}

function bodies(before: Charter, after: Charter): Change[] {
  const defined = (charter: Charter): readonly Body[] => charter.bodies.filter((body) => body.defined)
  const { pairs, gone, fresh } = matchNames(defined(before), defined(after), ({ name, mentions }) => [
    name,
    ...mentions.map((mention) => mention.name),
  ])
  // A body that the other version only names is no longer set up there, and still not gone.
  const named = (charter: Charter, { name }: Body): boolean => charter.bodies.some((body) => nameKey(body.name) === nameKey(name))
  return [
    ...gone.filter((body) => !named(after, body)).map((body) => only('dropped', 'body', body)),
    ...fresh.filter((body) => !named(before, body)).map((body) => only('added', 'body', body)),
    ...pairs.flatMap(([old, now]) =>
      nameKey(old.name) === nameKey(now.name) ? [] : replaced('body', now.name, sideOf(old.name, old.span), sideOf(now.name, now.span)),
    ),
  ]
}

function objectives(before: Charter, after: Charter, { pairs }: Alignment): Change[] {
  const becomes = new Map(pairs.map(({ before: a, after: b, same }) => [a.index, { index: b.index, same }]))
  const now = new Map(after.objectives.map((objective) => [objective.statement, objective]))
  const changes: Change[] = []
  const found = new Set<number>()
  for (const objective of before.objectives) {
    const other = becomes.get(objective.statement)
    const match = other && now.get(other.index)
    // Still said, though no longer listed as an objective: its statement is compared as any other.
    if (other && !match) continue
    if (!match)
      changes.push({
        kind: 'dropped',
        topic: 'objective',
        name: objective.number,
        details: [],
        before: sideOf(objective.text, objective.span),
        after: null,
      })
    else {
      found.add(match.statement)
      if (!other.same)
        changes.push({
          kind: 'changed',
          topic: 'objective',
          name: match.number,
          details: [{ id: 'reworded', before: [], after: [] }],
          before: sideOf(objective.text, objective.span),
          after: sideOf(match.text, match.span),
        })
    }
  }
  const old = new Set(pairs.map(({ after: b }) => b.index))
  for (const objective of after.objectives) {
    if (found.has(objective.statement) || old.has(objective.statement)) continue
    changes.push({
      kind: 'added',
      topic: 'objective',
      name: objective.number,
      details: [],
      before: null,
      after: sideOf(objective.text, objective.span),
    })
  }
  return changes
}

interface Named {
  readonly name: string
  readonly span: Span
}

/** Who is who: by a name in common, then by most words in common. */
export function matchNames<T extends Named>(
  old: readonly T[],
  now: readonly T[],
  names: (one: T) => readonly string[],
): { pairs: [T, T][]; gone: T[]; fresh: T[] } {
  const pairs: [T, T][] = []
  const [gone, fresh] = [[...old], [...now]]
  const keys = (one: T): Set<string> => new Set(names(one).map(nameKey))
  for (const likeness of [sharesName, mostWords]) {
    for (const one of [...gone]) {
      const at = fresh.findIndex((other) => likeness(keys(one), keys(other)))
      if (at < 0) continue
      pairs.push([one, fresh[at]])
      gone.splice(gone.indexOf(one), 1)
      fresh.splice(at, 1)
    }
  }
  return { pairs, gone, fresh }
}

function sharesName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name))
}

/** "Trung tâm Phát triển Cộng đồng Sông Xanh", spelt with or without a place behind it. */
function mostWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) =>
    [...b].some((other) => {
      const [one, two] = [new Set(name.split(' ')), new Set(other.split(' '))]
      const common = [...one].filter((word) => two.has(word)).length
      return common >= 2 && (2 * common) / (one.size + two.size) >= 0.75
    }),
  )
}

function sideOf(value: string, span: Span): Side {
  return { value, spans: [span] }
}

function only(kind: Extract<ChangeKind, 'added' | 'dropped'>, topic: Topic, { name, span }: Named): Change {
  const side = sideOf(name, span)
  return { kind, topic, name, details: [], before: kind === 'dropped' ? side : null, after: kind === 'added' ? side : null }
}

/** A value that stands, changes, comes or goes. */
export function replaced(topic: Topic, name: string, before: Side | null, after: Side | null): Change[] {
  if ((!before && !after) || (before && after && fold(before.value).text === fold(after.value).text)) return []
  const kind = before && after ? 'changed' : before ? 'dropped' : 'added'
  return [{ kind, topic, name, details: [], before, after }]
}
