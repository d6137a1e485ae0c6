import { charterModel, createLinter, createWords, DEFAULT_SETTINGS, review } from '../../rules/index.ts'
import type { Overview } from '../../rules/overview/model.ts'
import { readOverview } from '../../rules/overview/read.ts'

const linter = createLinter()
const words = createWords()

/** The overview of a text, which is taken for a charter; in the language of the text. */
export function overviewOfText(text: string, file = 'a.md'): Overview {
  const reviewed = review(linter, text, DEFAULT_SETTINGS, { path: file, asCharter: true })
  return readOverview({ file, reviewed, catalog: linter.parts.catalog, words, language: reviewed.result.language, modelOf: charterModel })!
}
