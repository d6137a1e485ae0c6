import type { VNode } from 'preact'
import { clip, el, placed, section, type PageContext } from '../element.ts'
import type { MatrixOverview, Overview } from '../model.ts'

/** From the one who answers to the one who is only told: the warmer, the more there is to do. */
const HEAT = ['A', 'R', 'C', 'I']
const MOST_ROWS = 30

/** A matrix as a table whose cells are coloured by how much they ask for; letters stay, so that nothing hangs on colour alone. */
export function matrixPart({ matrices }: Overview, context: PageContext): VNode | null {
  if (matrices.length === 0) return null
  return section(
    'matrix',
    context.say.sections.matrix,
    context,
    ...matrices.slice(0, 3).map((matrix) => table(matrix, context)),
    legend(matrices, context),
  )
}

function table({ columns, rows }: MatrixOverview, context: PageContext): VNode {
  const { say } = context
  const head = el(
    'tr',
    null,
    el('th', { scope: 'col' }, say.task),
    ...columns.map(({ text, at }) => el('th', { scope: 'col' }, placed(at, {}, context, clip(text, 40)))),
  )
  const body = rows.slice(0, MOST_ROWS).map(({ task, cells }) =>
    el(
      'tr',
      null,
      el('th', { scope: 'row' }, placed(task.at, {}, context, clip(task.text, 80))),
      ...cells.map(({ letters, at }) => {
        const words = letters
          .map((letter) => say.letters[letter] ?? '')
          .filter(Boolean)
          .join(', ')
        return el(
          'td',
          { class: `heat ${heatOf(letters)}`, title: words === '' ? undefined : words },
          letters.length > 0 ? placed(at, {}, context, letters.join(', ')) : null,
        )
      }),
    ),
  )
  return el('div', { class: 'wide' }, el('table', { class: 'raci' }, el('thead', null, head), el('tbody', null, ...body)))
}

function heatOf(letters: readonly string[]): string {
  const warmest = HEAT.findIndex((letter) => letters.includes(letter))
  return warmest < 0 ? (letters.length > 0 ? 'heat-other' : 'heat-none') : `heat-${HEAT[warmest].toLowerCase()}`
}

function legend(matrices: readonly MatrixOverview[], { say }: PageContext): VNode {
  const used = new Set(matrices.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ letters }) => letters))))
  return el(
    'p',
    { class: 'legend' },
    ...HEAT.filter((letter) => used.has(letter)).map((letter) =>
      el('span', { class: 'key' }, el('span', { class: `heat heat-${letter.toLowerCase()}` }, letter), ` ${say.letters[letter]}`),
    ),
  )
}
