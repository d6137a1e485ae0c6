import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

export interface Program {
  /** Path of the file to run. */
  readonly path: string
  remove(): void
}

/** Bundles a program as the build does, so that what is tested is what is in the sources. `entry`: its file, from the root of the project. */
export async function bundle(entry: string): Promise<Program> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-program-')))
  const path = join(folder, 'program.mjs')
  await build({
    absWorkingDir: join(import.meta.dirname, '..'),
    entryPoints: [entry],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
    banner: { js: "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);" },
  })
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
