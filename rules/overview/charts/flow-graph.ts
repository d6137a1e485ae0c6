import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import { curveBasis, line } from 'd3-shape'
import type { VNode } from 'preact'
import { el } from '../element.ts'
import { wrapWords } from './wrap.ts'

export interface FlowNode {
  readonly name: string
  /** It stands for nobody in particular. */
  readonly unknown: boolean
}

export interface FlowEdge {
  /** Indexes of nodes. */
  readonly from: number
  readonly to: number
  readonly kind: string
  /** What stands on the line. */
  readonly label: string
}

const LINE_HEIGHT = 15
const WIDTH = 126
/** Of letters 12 px high, in the widest common fonts. */
const LETTERS = 18
/** High enough to be hit by a finger. */
const BADGE = 24
const MARGIN = 8

/** Panels beside a text and sheets of paper are about so wide at the size of letters that we draw in. */
const BEST_WIDTH = 620

type Laid = Graph<GraphLabel, NodeLabel, EdgeLabel>

/** Who tells whom, laid out in layers by dagre; `place` makes a link of an edge's label. */
export function flowGraph(
  nodes: readonly FlowNode[],
  edges: readonly FlowEdge[],
  label: string,
  place: (edge: number, drawn: VNode) => VNode,
): VNode {
  const names = nodes.map(({ name }) => wrapWords(name, LETTERS, 4))
  const graph = laidOut(names, edges)
  const [width, height] = sizeOf(graph)
  const drawnEdges = graph.edges().map(({ v, w, name = '' }) => ({ index: Number(name.slice(1)), edge: graph.edge({ v, w, name }) }))
  return el(
    'svg',
    {
      class: 'flow-graph',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      preserveAspectRatio: 'xMinYMin',
      role: 'group',
      'aria-label': label,
    },
    ...drawnEdges.flatMap(({ index, edge }) => [
      el('path', { class: `edge ${edges[index].kind}`, d: pathOf(edge) }),
      arrowHead(edge, edges[index].kind),
    ]),
    ...names.map((lines, i) => box(graph.node(`n${i}`), lines, nodes[i].unknown)),
    ...drawnEdges.map(({ index, edge }) => place(index, badge(edge, edges[index]))),
  )
}

/** From left to right where that fits, else from top to bottom where that is narrower. */
function laidOut(names: readonly (readonly string[])[], edges: readonly FlowEdge[]): Laid {
  const across = layoutIn('LR', names, edges)
  if (sizeOf(across)[0] <= BEST_WIDTH) return across
  const down = layoutIn('TB', names, edges)
  return sizeOf(down)[0] < sizeOf(across)[0] ? down : across
}

function layoutIn(rankdir: 'LR' | 'TB', names: readonly (readonly string[])[], edges: readonly FlowEdge[]): Laid {
  const graph: Laid = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true })
  graph.setGraph({ rankdir, nodesep: 16, ranksep: 40, edgesep: 14, marginx: MARGIN, marginy: MARGIN })
  // Ids of our own: names of the charter never become keys of an object.
  names.forEach((lines, i) => graph.setNode(`n${i}`, { width: WIDTH, height: lines.length * LINE_HEIGHT + 14 }))
  edges.forEach(({ from, to, label }, i) =>
    graph.setEdge(`n${from}`, `n${to}`, { width: badgeWidth(label), height: BADGE, labelpos: 'c' }, `e${i}`),
  )
  layout(graph)
  return graph
}

function sizeOf(graph: Laid): [number, number] {
  const { width = 0, height = 0 } = graph.graph()
  return [Math.ceil(width), Math.ceil(height)]
}

function badgeWidth(label: string): number {
  return Math.max(24, 10 + label.length * 7)
}

/** Where the line ends; drawn by itself, because a marker needs an id, and pages of several charters stand in one file. */
function arrowHead({ points = [] }: EdgeLabel, kind: string): VNode {
  const [before = { x: 0, y: 0 }, end = before] = points.slice(-2)
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI
  return el('path', {
    class: `arrow ${kind}`,
    d: 'M-8 -4L0 0L-8 4z',
    transform: `translate(${round(end.x)} ${round(end.y)}) rotate(${round(angle)})`,
  })
}

function pathOf({ points = [] }: EdgeLabel): string {
  const draw = line<{ x: number; y: number }>()
    .x(({ x }) => round(x))
    .y(({ y }) => round(y))
    .curve(curveBasis)
  return draw(points) ?? ''
}

function box(node: NodeLabel, lines: readonly string[], unknown: boolean): VNode {
  const { x = 0, y = 0, width = 0, height = 0 } = node
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4
  return el(
    'g',
    { class: unknown ? 'node unknown' : 'node' },
    el('rect', { x: round(x - width / 2), y: round(y - height / 2), width, height, rx: 5 }),
    ...lines.map((text, i) => el('text', { x: round(x), y: round(top + i * LINE_HEIGHT), 'text-anchor': 'middle' }, text)),
  )
}

function badge({ x = 0, y = 0 }: EdgeLabel, { label, kind }: FlowEdge): VNode {
  const width = badgeWidth(label)
  return el(
    'g',
    { class: `number ${kind}` },
    el('rect', { x: round(x - width / 2), y: round(y - BADGE / 2), width, height: BADGE, rx: BADGE / 2 }),
    el('text', { x: round(x), y: round(y + 4), 'text-anchor': 'middle' }, label),
  )
}

/** Two places are finer than any screen, and keep the page short. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
