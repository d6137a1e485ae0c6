import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..', '..')

export interface WebPackage {
  /** Path of the package. */
  readonly vsix: string
  remove(): void
}

/** The built package without its half for Node, so that VS Code runs it in its web worker host as in a browser. */
export async function webPackage(): Promise<WebPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-web-'))
  cpSync(join(root, 'dist', 'extension'), folder, { recursive: true })
  const { main, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!main || !manifest.browser) throw new Error('the package has no halves for Node and for browsers')
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const vsix = join(folder, 'web.vsix')
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce')
  const args = [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix]
  await promisify(execFile)(process.execPath, args, { cwd: folder })
  return { vsix, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
