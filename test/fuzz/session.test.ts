import { afterAll, beforeAll, expect, test } from 'vitest'
import { vscode, type Client } from '../server/client.ts'
import { Servers } from '../server/servers.ts'
import { ownCharters, TIMES } from './charters.ts'
import { figure } from './figures.ts'
import { LongDay } from './long-day.ts'
import { randomFrom } from './random.ts'

const STEPS = TIMES > 1 ? 10_000 : 120
/** After so many steps a second server judges afresh. */
const COMPARED = TIMES > 1 ? 100 : 40
const servers = new Servers()
beforeAll(() => servers.prepare(), 60_000)
afterAll(() => servers.stop())

/** Small ones in both languages, so that a day has many steps and neither language is met first in the afternoon; and a text that is no charter. */
const smallest = (language: string): string[] =>
  ownCharters.filter(({ name }) => name.startsWith(language)).map(({ text }) => text).sort((a, b) => a.length - b.length).slice(0, 4)
const texts = [...smallest('vi'), ...smallest('en'), '# Shopping\n\n- milk\n', '']

/** Bytes in use in the server when all is collected that can be. */
function heapOf(client: Client): Promise<number> {
  return new Promise((resolve) => {
    client.process.once('message', (bytes: number) => resolve(bytes))
    client.process.send({})
  })
}

test(`a day of ${STEPS} edits, openings, renamings, changes of settings and cancelled requests leaves the server as fresh as in the morning`, async () => {
  const workspace = servers.workspace({})
  const editor = servers.fresh(['--expose-gc', '--require', `${import.meta.dirname}/heap.cjs`])
  const referee = servers.fresh()
  for (const client of [editor, referee]) await client.start(vscode, undefined, 'en', [workspace.uri])
  const day = new LongDay(editor, referee, workspace, texts, randomFrom(20260301 + TIMES))
  const morning = Math.round((STEPS * 2) / 3)
  let before = 0
  while (day.counts.steps < STEPS) {
    await day.step()
    if (day.counts.steps % COMPARED === 0) expect(await day.differences(), `after ${day.counts.steps} steps`).toEqual([])
    if (day.counts.steps === morning) {
      await day.end()
      before = await heapOf(editor)
    }
  }
  await day.end()
  const after = await heapOf(editor)
  for (const [what, count] of Object.entries(day.counts)) figure(`a day in the server: ${what}`, count)
  if (TIMES > 1) console.log(day.counts, { heapBefore: before, heapAfter: after })
  expect(day.counts.answered).toBe(day.counts.asked)
  expect(after / before).toBeLessThan(1.2)
  expect(editor.log.slice(0, 3)).toEqual([])
  expect(await editor.stop()).toBe(0)
}, 300_000 * (TIMES > 1 ? 10 : 1))
