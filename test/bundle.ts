import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { inject } from 'vitest'
import { bundles, launchers } from '../rules/tools/bundles.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the programs of this run. */
    readonly programs: string
  }
}

export interface Program {
  /** Path of the file to run. */
  readonly path: string
  /** Path of the bundle that it runs. */
  readonly bundle: string
}

/**
 * Bundles a program and its launcher as the build does, so that what is tested is what is in the sources and is made as what is shipped. Made
 * once a run, by the first test file that asks; the others wait for it. `launcher`: its name in `dist`.
 */
export async function bundle(launcher: 'cli.mjs' | 'server.mjs'): Promise<Program> {
  const text = launchers.find(([name]) => name === launcher)?.[1] ?? ''
  const options = bundles.find(({ outfile }) => text.includes(`import('./${outfile.slice('dist/'.length)}')`))
  if (!options) throw new Error(`no bundle for ${launcher}`)
  const folder = join(inject('programs'), launcher)
  const [path, made] = [join(folder, launcher), join(folder, options.outfile)]
  if (begins(folder)) {
    const failed = await build({ ...options, outfile: made, minify: false, metafile: false }).then(() => '', String)
    // As in the extension's package: what ends in ".js" is a module.
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
    writeFileSync(path, text.replace("import('./", "import('./dist/"))
    writeFileSync(join(folder, 'making'), failed)
    renameSync(join(folder, 'making'), join(folder, 'made'))
  }
  while (!existsSync(join(folder, 'made'))) await wait(20)
  const problem = readFileSync(join(folder, 'made'), 'utf8')
  if (problem !== '') throw new Error(problem)
  return { path, bundle: made }
}

/** Whether nobody else has made the folder. */
function begins(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
