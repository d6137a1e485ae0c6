import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HoverRequest } from 'vscode-languageserver/node'
import { ownCharters, TIMES } from '../fuzz/charters.ts'
import { english } from './charters.ts'
import { vscode } from './client.ts'
import { Servers } from './servers.ts'

const servers = new Servers()
beforeAll(() => servers.prepare(), 60_000)
afterAll(() => servers.stop())

/** In the long run as much as is read of a file. */
const MOST = TIMES > 1 ? 500_000 : 120_000
const ordinary = ownCharters.map(({ text }) => text).filter((text) => !/^---|^\[[^\]]+\]:/m.test(text)).join('\n\n')
const long = ordinary.repeat(Math.ceil(MOST / ordinary.length)).slice(0, MOST)

describe(`a charter of ${MOST} characters`, () => {
  it('leaves the server free to answer about another one, and is given up when it is not wanted any more', async () => {
    const client = servers.fresh()
    await client.start(vscode)
    const [short, first, second] = [servers.newUri(), servers.newUri(), servers.newUri()]
    await client.open(short, english)
    await client.diagnostics(short)
    const hover = (): Promise<unknown> => client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: short }, position: { line: 0, character: 3 } })

    const began = performance.now()
    let ended = 0
    await client.open(first, long)
    const found = client.diagnostics(first).finally(() => (ended = performance.now()))
    const answered: number[] = []
    while (ended === 0) {
      expect(await hover()).not.toBeNull()
      answered.push(performance.now())
    }
    expect((await found).length).toBeGreaterThan(10)
    expect(answered.filter((time) => time < ended).length).toBeGreaterThan(3)

    // Other words than those that are remembered by now.
    await client.open(second, long.replaceAll('a', 'e'))
    await hover()
    const changed = performance.now()
    await client.edit(second, { start: { line: 0, character: 0 }, end: client.document(second).positionAt(MOST) }, english)
    expect((await client.diagnostics(second)).map(({ code }) => code)).toContain('exit')
    expect(performance.now() - changed).toBeLessThan((ended - began) / 2)
  }, 60_000)
})
