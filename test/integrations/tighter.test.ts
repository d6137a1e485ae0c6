import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { packTighter } from '../../rules/tools/tighter.ts'

const folder = mkdtempSync(join(tmpdir(), 'charterlint-zip-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('an archive that is packed tighter is smaller, has the same files, and is the same each time', async () => {
  const files = { 'extension/readme.md': strToU8('Hai bên họp mỗi quý. '.repeat(400)), 'extension/empty.txt': new Uint8Array(0), 'extension/ngôn ngữ.json': readFileSync(new URL('../../package.json', import.meta.url)) }
  const [once, again] = ['once.zip', 'again.zip'].map((name) => join(folder, name))
  for (const path of [once, again]) writeFileSync(path, zipSync(files, { level: 9 }))
  const { length } = readFileSync(once)
  await packTighter(once)
  await packTighter(again)
  const packed = readFileSync(once)
  expect(packed.length).toBeLessThan(length)
  expect(packed.equals(readFileSync(again))).toBe(true)
  expect(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
})
