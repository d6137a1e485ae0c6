import { requirementEntries as catalog } from '../../catalog/requirements.generated.ts'
import { judge, type Judgement, type StateModel } from '../../engine/judge.ts'
import { buildLexicons } from '../../engine/lexicons.ts'
import type { ModelData } from '../../engine/model.ts'
import { buildRoles } from '../../engine/roles.ts'
import { Scorer } from '../../engine/scorer.ts'
import { languages } from '../../languages/index.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { LineIndex } from '../../text/line-index.ts'
import { readCharter } from '../../charter/read.ts'
import type { LabelledCharter } from './examples.ts'

export interface Row {
  readonly doc: string
  readonly language: string
  readonly id: string
  readonly want: string
  readonly got: string
  readonly overlap: boolean
  readonly judgement: Judgement
}

/** Judges labelled charters and compares, as the corpus scorer does. */
export function evaluate(charters: readonly LabelledCharter[], models: Record<LanguageId, ModelData>, stateModel: StateModel): Row[] {
  const lexicons = buildLexicons(catalog, languages)
  const scorer = new Scorer(catalog, buildRoles(catalog, lexicons), models)
  return charters.flatMap((charter) => {
    const lines = new LineIndex(charter.text)
    const judgements = judge(readCharter(charter.text, lexicons), catalog, scorer, stateModel)
    return judgements.flatMap((judgement): Row[] => {
      const label = charter.labels.requirements[judgement.rule]
      if (!label) return []
      const got = judgement.state
      const overlap = judgement.evidence.some((span) => {
        const [a, b] = [lines.place(span.start).line + 1, lines.place(span.end - 1).line + 1]
        return label.lines.some(([from, to]) => a <= to && b >= from)
      })
      return [{ doc: charter.name, language: charter.labels.language, id: judgement.rule, want: label.alt === got ? got : label.state, got, overlap, judgement }]
    })
  })
}

export function summary(rows: readonly Row[]): string {
  const n = rows.length
  const exact = rows.filter((row) => row.want === row.got).length / n
  const gross = rows.filter((row) => (row.want === 'met' && row.got === 'missing') || (row.want === 'missing' && row.got === 'met')).length / n
  const shown = rows.filter((row) => row.want !== 'missing' && row.got !== 'missing')
  const count = (want: string, got: string): number => rows.filter((row) => row.want === want && row.got === got).length
  const matrix = ['met', 'partial', 'missing'].map((want) => ['met', 'partial', 'missing'].map((got) => count(want, got)).join('/')).join('  ')
  return `n ${n} exact ${exact.toFixed(3)} gross ${gross.toFixed(3)} evidence ${(shown.filter((row) => row.overlap).length / shown.length).toFixed(3)}  [met ${matrix}]`
}
