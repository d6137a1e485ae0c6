import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createLinter, type LintResult } from '../../rules/index.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

const OWN = new URL('../charters/', import.meta.url)
/** Beside the repository on the machines that score; elsewhere the tests do with the project's own charters. */
const CORPUS = new URL('../../../shared/corpus/', import.meta.url)

function markdownIn(folder: URL): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), folder), 'utf8') }))
}

export const ownCharters: readonly TextFile[] = markdownIn(OWN).filter(({ name }) => name !== 'README.md')

export const corpus: readonly TextFile[] = existsSync(CORPUS) ? markdownIn(CORPUS) : []

export const linter = createLinter()
const results = new Map<string, LintResult>()

/** What the engine makes of a text as a charter; made once for all the tests that only look at it. */
export function linted(text: string): LintResult {
  let result = results.get(text)
  if (!result) results.set(text, (result = linter.lint(text, { asCharter: true })))
  return result
}

/** How many times more the long run tries than `npm test` does. */
export const TIMES = Number(process.env.CHARTERLINT_FUZZ ?? 1)
