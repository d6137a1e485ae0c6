/** Brings the Neovim that the server is tried in; `npm test` runs it, and so can you. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { aptGetInstall } from '../apt-get.ts'

/** Whether there is a Neovim to start. */
export function hasNeovim(): boolean {
  return spawnSync('nvim', ['--version']).status === 0
}

/** One line for people where it could not be brought. */
export function installNeovim(log: (line: string) => void): string | null {
  if (hasNeovim()) return null
  log('Installing Neovim by apt-get (once) …')
  aptGetInstall('neovim')
  return hasNeovim() ? null : 'No Neovim found: install one (Debian, Ubuntu: apt-get install neovim) so that nvim is on the PATH.'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = installNeovim((line) => console.log(line))
  if (problem !== null) console.error(problem)
  process.exitCode = problem === null ? 0 : 1
}
