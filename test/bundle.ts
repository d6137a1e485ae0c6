import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundles, launchers } from '../rules/tools/bundles.mjs'

export interface Program {
  /** Path of the file to run. */
  readonly path: string
  /** Path of the bundle that it runs. */
  readonly bundle: string
  remove(): void
}

/**
 * Bundles a program and its launcher as the build does, in a folder of its own, so that what is tested is what is in the sources and is made
 * as what is shipped. `launcher`: its name in `dist`.
 */
export async function bundle(launcher: 'cli.mjs' | 'server.mjs'): Promise<Program> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-program-')))
  const text = launchers.find(([name]) => name === launcher)?.[1] ?? ''
  const options = bundles.find(({ outfile }) => text.includes(`import('./${outfile.slice('dist/'.length)}')`))
  if (!options) throw new Error(`no bundle for ${launcher}`)
  const [path, made] = [join(folder, launcher), join(folder, options.outfile)]
  await build({ ...options, outfile: made, minify: false, metafile: false })
  // As in the extension's package: what ends in ".js" is a module.
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(path, text.replace("import('./", "import('./dist/"))
  return { path, bundle: made, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
