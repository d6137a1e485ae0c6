/** Brings the editors that the server is tried in; `npm test` runs it, and so can you. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { aptGetInstall } from '../apt-get.ts'

interface Editor {
  readonly name: string
  readonly isThere: () => boolean
  readonly packages: readonly string[]
  /** What people install themselves. */
  readonly wanted: string
}

const succeeds = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0

/** Whether there is a Neovim to start. */
export function hasNeovim(): boolean {
  return succeeds('nvim', '--version')
}

/** Whether there is an Emacs that speaks LSP (eglot, since 29 a part of it) and knows Markdown. */
export function hasEmacs(): boolean {
  return succeeds('emacs', '--batch', '-f', 'package-initialize', '--eval', "(progn (require 'eglot) (require 'markdown-mode))")
}

/** Whether there is a Helix to start, and a `script` that gives it a terminal. */
export function hasHelix(): boolean {
  return process.platform === 'linux' && succeeds('hx', '--version') && succeeds('script', '--version')
}

const EDITORS: readonly Editor[] = [
  { name: 'Neovim', isThere: hasNeovim, packages: ['neovim'], wanted: 'neovim, so that nvim is on the PATH' },
  { name: 'Emacs', isThere: hasEmacs, packages: ['emacs-nox', 'elpa-eglot', 'elpa-markdown-mode'], wanted: 'emacs-nox, elpa-eglot and elpa-markdown-mode' },
]

/** One line for people for each editor that could not be brought. Helix is not asked for: few systems have a package of it. */
export function installEditors(log: (line: string) => void): string[] {
  if (!hasHelix()) log('No Helix (hx) found: the test in Helix is left out.')
  return EDITORS.flatMap(({ name, isThere, packages, wanted }) => {
    if (isThere()) return []
    log(`Installing ${name} by apt-get (once) …`)
    // A package that a system does not know, because another has it within, must not keep the others away.
    if (!aptGetInstall(...packages)) for (const one of packages) aptGetInstall(one)
    return isThere() ? [] : [`No ${name} found that the server can be tried in: install ${wanted} (apt-get install on Debian, Ubuntu).`]
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = installEditors((line) => console.log(line))
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}
