import type { VNode } from 'preact'
import { flowGraph, type FlowEdge, type FlowNode } from '../charts/flow-graph.ts'
import { clip, el, placed, section, type PageContext } from '../element.ts'
import type { FlowOverview, Overview } from '../model.ts'
import { gap } from './coverage.ts'

/** More make a ball of wool; the list has them all the same. */
const MOST_DRAWN = 16
const MOST_LISTED = 24

/** A graph of who tells whom, numbered, and the same as a list. */
export function flowsPart(overview: Overview, context: PageContext): VNode {
  const { say } = context
  const flows = inOrder(overview.flows)
  if (flows.length === 0) return section('flows', say.sections.flows, context, gap(['feedback-loops', 'reporting'], overview, context))
  const kinds = (['report', 'feedback', 'notice'] as const).filter((kind) => flows.some((flow) => flow.kind === kind))
  return section(
    'flows',
    say.sections.flows,
    context,
    el('p', { class: 'legend' }, ...kinds.map((kind) => el('span', { class: 'key' }, sample(kind), ` ${say.flowKind[kind]}`))),
    el('div', { class: 'beside' }, el('div', { class: 'wide' }, graph(flows, context)), list(flows, context)),
    flows.length > MOST_LISTED ? el('p', { class: 'more' }, say.more(flows.length - MOST_LISTED)) : null,
  )
}

/** Those with both ends first, so that the numbers in the graph begin with 1; those with none say nothing. */
function inOrder(flows: readonly FlowOverview[]): FlowOverview[] {
  const isWhole = ({ from, to }: FlowOverview): boolean => from !== '' && to !== '' && from !== to
  return [...flows.filter(isWhole), ...flows.filter((flow) => !isWhole(flow) && (flow.from !== '' || flow.to !== ''))]
}

/** Flows with both ends are drawn; the others only where there are no better ones. What somebody tells itself is for the list. */
function drawable(flows: readonly FlowOverview[]): number[] {
  const all = flows.flatMap(({ from, to }, i) => (from === to ? [] : [i]))
  const whole = all.filter((i) => flows[i].from !== '' && flows[i].to !== '')
  return (whole.length > 0 ? whole : all).slice(0, MOST_DRAWN)
}

function graph(flows: readonly FlowOverview[], context: PageContext): VNode | null {
  const { say } = context
  const drawn = drawable(flows)
  if (drawn.length === 0) return null
  const nodes: FlowNode[] = []
  const nodeOf = (name: string): number => {
    const known = nodes.findIndex((node) => node.unknown === (name === '') && (node.unknown || node.name === name))
    return known >= 0 ? known : nodes.push({ name: name === '' ? say.somebody : name, unknown: name === '' }) - 1
  }
  const edges: FlowEdge[] = []
  const members: number[][] = []
  drawn.forEach((i) => {
    const { from, to, kind } = flows[i]
    const edge = { from: nodeOf(from), to: nodeOf(to), kind }
    const known = edges.findIndex((one) => one.from === edge.from && one.to === edge.to && one.kind === kind)
    if (known < 0) {
      edges.push({ ...edge, label: String(i + 1) })
      members.push([i])
    } else {
      members[known].push(i)
      edges[known] = { ...edges[known], label: members[known].map((member) => member + 1).join(', ') }
    }
  })
  return flowGraph(nodes, edges, say.flowGraph(drawn.length, nodes.length), (edge, badge) => {
    const first = flows[members[edge][0]]
    const words = members[edge].map((member) => wordsOf(flows[member], context)).join(' / ')
    return placed(first.at, { 'aria-label': clip(words, 300) }, context, el('title', null, clip(words, 300)), badge)
  })
}

function list(flows: readonly FlowOverview[], context: PageContext): VNode {
  return el('ol', { class: 'flow-list' }, ...flows.slice(0, MOST_LISTED).map((flow) => item(flow, context)))
}

function sample(kind: FlowOverview['kind']): VNode {
  return el(
    'svg',
    { class: 'flow-graph', width: 26, height: 10, viewBox: '0 0 26 10', 'aria-hidden': 'true' },
    el('path', { class: `edge ${kind}`, d: 'M1 5H25' }),
  )
}

function item(flow: FlowOverview, context: PageContext): VNode {
  return el('li', null, placed(flow.at, { title: clip(flow.text, 400) }, context, whoTells(flow, context)), ` – ${aboutOf(flow, context)}`)
}

function wordsOf(flow: FlowOverview, context: PageContext): string {
  return `${whoTells(flow, context)}: ${aboutOf(flow, context)}`
}

function whoTells({ from, to }: FlowOverview, { say }: PageContext): string {
  return `${clip(from, 60) || say.somebody} → ${clip(to, 60) || say.somebody}`
}

function aboutOf({ kind, how }: FlowOverview, { say }: PageContext): string {
  return [say.flowKind[kind], ...how.map((words) => clip(words, 90))].join(', ')
}
