import { join } from 'node:path'
import { Client, vscode } from '../server/client.ts'
import { median } from './figures.ts'
import { charterOf } from './texts.ts'

/**
 * A document over a real connection: seconds from opening it to its findings, and from a keystroke to new ones (median). As VS Code does, the client
 * says which findings it has, and is sent others only if there are some.
 */
export async function typingIn(program: string, length: number, keystrokes: number): Promise<{ first: number; typing: number }> {
  const client = new Client(join(program, 'server.mjs'))
  try {
    await client.start(vscode)
    const uri = `file:///charter-${length}.md`
    const text = charterOf(3, length)
    let started = performance.now()
    await client.open(uri, text)
    let known = await client.pull(uri)
    const first = (performance.now() - started) / 1000
    const times: number[] = []
    for (let i = 0; i < keystrokes; i++) {
      const { line, character } = client.document(uri).positionAt(Math.floor((0.2 + (0.6 * i) / keystrokes) * length))
      started = performance.now()
      await client.edit(uri, { start: { line, character }, end: { line, character } }, 'a')
      known = await client.pull(uri, known.resultId)
      times.push((performance.now() - started) / 1000)
    }
    return { first, typing: median(times) }
  } finally {
    client.process.kill()
    client.connection.dispose()
  }
}
