import { locateTokens } from '../../charter/locate.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { guidanceHashes } from './hashes.ts'
import { SAMPLES, SHINGLE, shingles, shinglesOf } from './hash.ts'

/** So many runs in a row, that is one word more than a run each: a stock phrase is shorter. */
const LEAST = 3
const SAMPLE_HASHES: ReadonlySet<number> = new Set(SAMPLES.flatMap((sample) => shingles(sample).map((one) => one.hash)))

export const rule: TextRule = {
  id: 'guidance-copied',
  kind: 'wording',
  severity: 'info',
  from: ['third-step', 'barriers'],
  check({ charter }) {
    return charter.statements.flatMap((statement) => {
      if (statement.kind === 'row' || statement.kind === 'meta' || statement.marks.inert === 'quoted') return []
      const found = shinglesOf(statement.tokens.words).filter((one) => guidanceHashes.has(one.hash) || SAMPLE_HASHES.has(one.hash))
      if (found.length < LEAST) return []
      const from = found[0].at
      const to = found[found.length - 1].at + SHINGLE
      return [report(rule, 'copied', locateTokens(charter, statement, from, Math.min(to, statement.tokens.ends.length)))]
    })
  },
}
