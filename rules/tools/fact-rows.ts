import { requirementEntries } from '../catalog/requirements.generated.ts'
import { readFacts, type Facts } from '../charter/facts.ts'
import { readCharter } from '../charter/read.ts'
import { buildLexicons } from '../engine/lexicons.ts'
import { languages } from '../languages/index.ts'
import { readCharters } from './training/examples.ts'

/** What is read from each labelled charter of a folder, beside what its labels say. */
export function factRows(folder: string): { name: string; found: Facts; wanted: Facts }[] {
  const lexicons = buildLexicons(requirementEntries, languages)
  return readCharters(folder).map(({ name, text, labels }) => ({ name, found: readFacts(readCharter(text, lexicons)), wanted: labels.facts }))
}
