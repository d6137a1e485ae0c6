import { among } from '../../text/kept.ts'
import { locateTokens } from '../../charter/locate.ts'
import type { Statement } from '../../charter/model.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { guidanceHashes } from './hashes.ts'
import { SAMPLES, SHINGLE, shingles, shinglesOf } from './hash.ts'

const SAMPLE_HASHES: ReadonlySet<number> = new Set(SAMPLES.flatMap(shingles))

/** Words of a statement at which runs of the guidance begin. */
const copiedIn = among(({ tokens, kind, marks }: Statement): readonly number[] | null => {
  if (kind === 'row' || kind === 'meta' || marks.inert === 'quoted') return null
  const found: number[] = []
  shinglesOf(tokens.words).forEach((hash, at) => {
    if (guidanceHashes.has(hash) || SAMPLE_HASHES.has(hash)) found.push(at)
  })
  return found.length > 0 ? found : null
})

export const rule: TextRule = {
  id: 'guidance-copied',
  kind: 'wording',
  severity: 'info',
  from: ['third-step', 'barriers'],
  // So many runs of words of the guidance in one sentence; a stock phrase has fewer.
  options: { runs: 3 },
  check({ charter, options }) {
    return copiedIn(charter.statements).flatMap(({ part: statement, value: found }) => {
      if (found.length < Number(options.runs)) return []
      const from = found[0]
      const to = found[found.length - 1] + SHINGLE
      return [report(rule, 'copied', locateTokens(charter, statement, from, Math.min(to, statement.tokens.ends.length)))]
    })
  },
}
