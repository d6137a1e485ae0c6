import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')
const built = join(dist, 'cli-main.mjs')

/** The built program, copied to a folder: it must run from anywhere, and a build that goes on meanwhile must not disturb. */
export function builtProgram(folder: string): string {
  if (isOld()) execFileSync(process.execPath, [join(root, 'rules', 'tools', 'build.mjs'), '--no-package'])
  cpSync(dist, folder, { recursive: true, filter: (path) => path === dist || /cli|chunk|\.(?:mjs|json)$/.test(path) })
  return join(folder, 'cli.mjs')
}

/** There is none, or it was made of other sources. */
function isOld(): boolean {
  if (!existsSync(built)) return true
  const { mtimeMs } = statSync(built)
  const sources = readdirSync(join(root, 'rules'), { recursive: true, withFileTypes: true }).filter(({ name }) => /\.(?:ts|json|mjs)$/.test(name))
  return sources.some((source) => statSync(join(source.parentPath, source.name)).mtimeMs > mtimeMs)
}
