import type { Overview, Said, TextPlace } from '../../rules/overview/model.ts'

export function placeOf(line: number, column = 1, length = 5): TextPlace {
  return { startLine: line, startColumn: column, endLine: line, endColumn: column + length }
}

export function saidOf(text: string, line = 1): Said {
  return { text, at: placeOf(line) }
}

/** A charter with something in every part of the page; each word is different, so that a test can ask where it went. */
export function overviewOf(over: Partial<Overview> = {}): Overview {
  return {
    language: 'en',
    file: 'docs/river.md',
    title: saidOf('River charter', 1),
    stage: 'review',
    profile: 'charter',
    languages: ['en'],
    groups: [
      {
        id: 'purpose',
        title: 'Purpose',
        requirements: [
          { id: 'shared-purpose', title: 'Shared purpose stated', state: 'met', optional: false, lacking: '', at: placeOf(3) },
          { id: 'objectives', title: 'Agreed objectives', state: 'partial', optional: false, lacking: 'numbers and dates', at: placeOf(4) },
          { id: 'expected-results', title: 'Expected results', state: 'missing', optional: false, lacking: '', at: null },
          { id: 'strategic-alignment', title: 'Link to plans', state: 'not-applicable', optional: false, lacking: '', at: null },
        ],
      },
    ],
    partners: [
      {
        name: saidOf('River Trust', 5),
        short: 'the Trust',
        representative: saidOf('Ms Lam, director', 6),
        leads: true,
        duties: [saidOf('keeps the accounts', 7)],
        contributions: [saidOf('two boats', 8)],
      },
    ],
    others: [{ name: saidOf('Steering Group', 9), duties: [saidOf('approves the plan', 10)] }],
    matrices: [
      {
        columns: [saidOf('Trust', 11), saidOf('Club', 11)],
        rows: [
          {
            task: saidOf('Cleaning', 12),
            cells: [
              { letters: ['A', 'R'], at: placeOf(12, 9) },
              { letters: ['I'], at: placeOf(12, 14) },
            ],
          },
        ],
      },
    ],
    decisions: [
      {
        ...saidOf('The group decides on the budget by three of four.', 13),
        matter: 'the budget',
        method: 'majority',
        threshold: 'three of four',
        who: 'Steering Group',
      },
    ],
    flows: [
      { ...saidOf('The Club reports to the Trust.', 14), kind: 'report', from: 'Club', to: 'Trust', how: ['by letter', 'each quarter'] },
      { ...saidOf('Neighbours tell the Club.', 15), kind: 'feedback', from: 'Neighbours', to: 'Club', how: [] },
    ],
    dates: [
      { ...saidOf('', 16), kind: 'effective', from: '2026-01-01', to: '2026-01-01' },
      { ...saidOf('Plant willows', 17), kind: 'activity', from: '2026-03-01', to: '2026-06-30' },
      { ...saidOf('', 18), kind: 'end', from: '2028-12-31', to: '2028-12-31' },
    ],
    rhythms: [
      { ...saidOf('Steering Group', 19), kind: 'meeting', frequency: 'every quarter', days: 91 },
      { ...saidOf('Club → Trust', 20), kind: 'report', frequency: 'after each flood', days: null },
    ],
    objectives: [
      {
        ...saidOf('Clean the river', 21),
        number: '1',
        indicators: [{ ...saidOf('Fish per mile', 22), details: [{ label: 'Target', text: '40' }] }],
      },
    ],
    indicators: [{ ...saidOf('Days without foam', 23), details: [] }],
    exceptions: [{ ...saidOf('No exit is described.', 24), rule: 'exit', reason: 'agreed in May', by: 'comment' }],
    text: '# River charter\n\nWe clean the river.\r\nTogether.\n',
    ...over,
  }
}

/** The same with nothing in it: a title and a few words. */
export function emptyOverview(over: Partial<Overview> = {}): Overview {
  const lists = {
    partners: [],
    others: [],
    matrices: [],
    decisions: [],
    flows: [],
    dates: [],
    rhythms: [],
    objectives: [],
    indicators: [],
    exceptions: [],
  }
  return overviewOf({ ...lists, ...over })
}
