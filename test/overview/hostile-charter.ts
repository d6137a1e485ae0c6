import type { Overview } from '../../rules/overview/model.ts'
import { overviewOfText } from './overview-of-text.ts'

const read = new Map<string, Overview>()

/** A charter that says a text in every place from which a page takes text, read as any other. */
export function hostileOverview(vector: string): Overview {
  const known = read.get(vector) ?? overviewOfText(charterWith(vector), `docs/${vector}.md`)
  read.set(vector, known)
  return known
}

function charterWith(vector: string): string {
  const quoted = JSON.stringify(vector)
  const cell = vector.replace(/[|\r\n]/g, ' ')
  const line = vector.replace(/[\r\n]/g, ' ')
  return `---
type: partnership-charter
status: ${quoted}
effective: 2026-01-01
end: 2028-12-31
partners:
  - name: ${quoted}
    short: ${quoted}
    representative: ${quoted}
  - name: River Trust
${quoted}: ${quoted}
charterlint:
  ignore:
    exit: ${quoted}
  not-applicable:
    ownership: ${quoted}
---

# ${line}

<!-- charterlint-disable duration -- ${line} -->

## 1. Partners ${line}

1. **River Trust ${line}** ("the Trust ${line}"), represented by Ms ${line}, director of ${line}.
2. **Rowing Club** ("the Club"), represented by Mr ${line}.

## 2. ${line}

The Trust shall keep ${line}. The Club is responsible for ${line}.
- The Trust provides 500 EUR and ${line}.

| Task ${cell} | Trust | Club ${cell} |
|---|---|---|
| ${cell} | A, R | C |
| Cleaning ${cell} | I | A, R |

## 3. Objectives ${line}

1. Clean 40 miles of ${line} by 31 December 2027.
2. Plant 100 willows ${line}.

| Indicator | Baseline ${cell} | Target | Source |
|---|---|---|---|
| Fish ${cell} | ${cell} | 40 | ${cell} |

## 4. Decisions

The Steering Group ${line} decides on ${line} by a majority of three of four votes. The Steering Group consists of ${line}.

## 5. Feedback and reporting

The Club sends the Trust a report ${line} each quarter by ${line}. Neighbours give feedback to the Club through ${line}; the Club answers within five days.

| Who gives feedback | To whom | How | Answer |
|---|---|---|---|
| ${cell} | The Trust | ${cell} | within ${cell} |

## 6. Work plan

| Activity | Who | When |
|---|---|---|
| ${cell} | The Trust | 1 March 2026 – 30 June 2026 |

The Steering Group meets every month ${line}.
`
}
