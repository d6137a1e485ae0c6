import { lstatSync, readFileSync } from 'node:fs'
import { visible } from '../reporters/visible.ts'
import type { FileJob, FileOutcome } from './judge-file.ts'
import type { Context } from './program.ts'
import { tried } from './outputs.ts'
import { say } from './say.ts'
import { isOutside, leadsOut, writeAtomically } from './write-file.ts'

/** Writes fixed texts over their files. What could not be written, or must not be, is said and left as it is; returns whether all was. */
export function writeFixes(jobs: readonly FileJob[], outcomes: readonly FileOutcome[], { io, texts }: Context): boolean {
  let fixes = 0
  let files = 0
  let all = true
  outcomes.forEach(({ fixed, path: shown }, i) => {
    const { path } = jobs[i]
    if (!fixed || path === null) return
    const isForeign = isForeignLink(path, io.cwd)
    // Another name of a file that was fixed before, such as a link to it.
    if (!isForeign && readFileSync(path, 'utf8') === fixed.text) return
    const problem = isForeign
      ? texts.problem.leadsOut(shown)
      : readFileSync(path, 'utf8') !== fixed.before
        ? texts.problem.changedMeanwhile(shown)
        : (tried(shown, texts, () => writeAtomically(path, fixed.text, io.cwd))[0] ?? null)
    if (problem !== null) {
      say(io, texts.error, problem)
      all = false
      return
    }
    fixes += fixed.count
    files++
  })
  if (fixes > 0) say(io, texts.note, texts.notice.fixed(fixes, files))
  return all
}

/** A link must not make it write where nobody said it should. */
function isForeignLink(path: string, cwd: string): boolean {
  return isOutside(path, cwd) ? lstatSync(path).isSymbolicLink() : leadsOut(path, cwd)
}

/** What `--fix` would change, as a patch that `patch -p1` and `git apply` take. */
export async function patchOf(outcomes: readonly FileOutcome[]): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  return outcomes
    .flatMap(({ fixed, path }) =>
      fixed
        ? [
            createTwoFilesPatch(`a/${visible(path)}`, `b/${visible(path)}`, fixed.before, fixed.text, undefined, undefined, {
              headerOptions: FILE_HEADERS_ONLY,
            }),
          ]
        : [],
    )
    .join('')
}
