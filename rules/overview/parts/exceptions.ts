import type { VNode } from 'preact'
import { clip, el, placed, section, type PageContext } from '../element.ts'
import type { Overview } from '../model.ts'

const MOST = 60

/** What the partners decided to leave as it is, and why: a decision is to be seen. */
export function exceptionsPart({ exceptions }: Overview, context: PageContext): VNode {
  const { say } = context
  return section(
    'exceptions',
    say.sections.exceptions,
    context,
    exceptions.length === 0
      ? el('p', { class: 'none' }, say.noExceptions)
      : el(
          'ul',
          null,
          ...exceptions
            .slice(0, MOST)
            .map(({ text, at, reason, by }) =>
              el(
                'li',
                null,
                placed(at, {}, context, clip(text, 120)),
                `: ${reason === null ? say.noReason : clip(reason, 300)} `,
                el('span', { class: 'by' }, `(${say.exceptionBy[by]})`),
              ),
            ),
        ),
  )
}
