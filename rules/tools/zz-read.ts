import { readFileSync } from 'node:fs'
import { requirementEntries } from '../catalog/requirements.generated.ts'
import { buildLexicons } from '../engine/lexicons.ts'
import { languages } from '../languages/index.ts'
import { readCharter } from '../charter/read.ts'
import { withoutBom } from '../text/line-index.ts'
const lex = buildLexicons(requirementEntries, languages)
export function read(f: string) { return readCharter(withoutBom(readFileSync(f, 'utf8')).text, lex) }
