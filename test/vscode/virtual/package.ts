import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..', '..', '..')

/** Makes, in `folder`, the package of an extension that has `files` (texts by path) at addresses with `scheme`; returns its path. */
export async function packVirtualFolder(folder: string, scheme: string, files: Readonly<Record<string, string>>): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const manifest = {
    name: 'virtual-folder', publisher: 'tests', version: '1.0.0', engines: { vscode: '^1.100.0' }, license: 'MIT',
    main: './extension.js', browser: './extension.js', activationEvents: [`onFileSystem:${scheme}`],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  await build({
    entryPoints: [join(import.meta.dirname, 'extension.ts')], outfile: join(folder, 'extension.js'),
    bundle: true, format: 'cjs', target: 'es2022', external: ['vscode'], logLevel: 'error',
    define: { FILES: JSON.stringify(files), SCHEME: JSON.stringify(scheme) },
  })
  const out = join(folder, 'virtual-folder.vsix')
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce')
  await promisify(execFile)(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', out], { cwd: folder })
  return out
}
