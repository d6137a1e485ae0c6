import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Gives the test files of a run one folder for the programs that they start. */
export default function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-programs-')))
  provide('programs', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
