import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node'
import { requirementEntries } from '../../rules/index.ts'
import { diagnosticSource } from '../../server/protocol.ts'
import { english, readme, vietnamese } from './charters.ts'
import { plain, until, vscode, type Client } from './client.ts'
import { missing, Servers } from './servers.ts'

const servers = new Servers()
const entry = (rule: string) => requirementEntries.find((each) => each.rule.id === rule)!
let uri: string
let client: Client

beforeAll(() => servers.prepare(), 60_000)
afterAll(() => servers.stop())
beforeEach(() => {
  uri = servers.newUri()
})

describe('findings by pull', () => {
  it('are in the language of the document, at exact places, with rule, link and data', async () => {
    client = await servers.started()
    await client.open(uri, vietnamese)
    const found = missing(await client.diagnostics(uri), 'conflict-resolution')
    expect(found).toMatchObject({
      source: diagnosticSource,
      message: entry('conflict-resolution').wording.vi.missing,
      data: { rule: 'conflict-resolution', fixes: ['insert-section'] },
    })
    expect(client.textIn(uri, found.range)).toBe('Thoả thuận hợp tác giữa Hội Làm vườn xã Mây và Trạm Giống Sương')
    expect(found.codeDescription?.href).toMatch(/^https:\/\/.*conflict-resolution$/)
  })

  it('link to the pages that the client has', async () => {
    client = await servers.started({ pages: 'charterlint-rule:' })
    await client.open(uri, vietnamese)
    expect(missing(await client.diagnostics(uri), 'conflict-resolution').codeDescription?.href).toBe(
      'charterlint-rule:/vi/conflict-resolution.md',
    )
  })

  it('are not sent again when they are the same', async () => {
    client = await servers.started()
    await client.open(uri, vietnamese)
    const first = await client.pull(uri)
    await client.edit(uri, 'do Bên A làm.\n', 'do Bên A làm.\n\n')
    const again = await client.pull(uri, first.resultId)
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId })
  })

  it('follow incremental edits', async () => {
    client = await servers.started()
    await client.open(uri, english)
    missing(await client.diagnostics(uri), 'conflict-resolution')
    await client.edit(
      uri,
      'Section 2 comes',
      `## 4. ${'Resolving disagreements'}\n\n${entry('conflict-resolution').wording.en.good}\n\nSection 2 comes`,
    )
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('conflict-resolution')
  })

  it('are those of the last version when edits come fast', async () => {
    client = await servers.started()
    // What took long is left to rest for long: the question cannot be answered before it is cancelled, on a fast machine either.
    const tides = Array.from({ length: 3000 }, (_, day) => `On day ${day} the tide comes in over the marsh and goes out again.`)
    await client.open(uri, `${english}\n${tides.join('\n\n')}\n`)
    await client.diagnostics(uri)
    const cancelled = new CancellationTokenSource()
    await client.edit(uri, '# Partnership', '# The Partnership')
    const outdated = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, cancelled.token)
    cancelled.cancel()
    await client.edit(uri, '# The Partnership', '# Partnership')
    const report = client.diagnostics(uri)
    await expect(outdated).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    expect(client.textIn(uri, missing(await report, 'conflict-resolution').range)).toBe(
      'Partnership agreement between Marsh Trust and Reed Farm',
    )
  })

  it('have exact ranges in a text with CRLF, a byte order mark and letters beyond the basic plane', async () => {
    client = await servers.started()
    await client.open(uri, `\ufeff${english.replace('# Partnership', '# 🪷 Partnership').replaceAll('\n', '\r\n')}`)
    const found = missing(await client.diagnostics(uri), 'conflict-resolution')
    expect(client.textIn(uri, found.range)).toBe('🪷 Partnership agreement between Marsh Trust and Reed Farm')
  })

  it('are none for what is no charter, and the reason is told', async () => {
    client = await servers.started()
    await client.open(uri, readme)
    expect(await client.diagnostics(uri)).toEqual([])
    const status = await until(() => client.statuses.find((each) => each.uri === uri))
    expect(status).toMatchObject({ uri, charter: false })
    expect(status.reason).not.toBe('')
    expect(
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 4 } }),
    ).toBeNull()
  })
})

describe('findings by push', () => {
  it('come for each version and go when the document is closed', async () => {
    client = servers.fresh()
    await client.start(plain)
    await client.open(uri, english)
    const first = await until(() => client.published.at(-1))
    expect(first).toMatchObject({ uri, version: 1 })
    expect(missing(first.diagnostics, 'conflict-resolution')).not.toHaveProperty('data')
    await client.edit(uri, '# Partnership', '# The Partnership')
    expect((await until(() => client.published.find(({ version }) => version === 2))).diagnostics.length).toBeGreaterThan(3)
    await client.close(uri)
    await until(() => client.published.at(-1)?.diagnostics.length === 0)
  })

  it('are not made for versions that are typed over', async () => {
    client = servers.fresh()
    await client.start(plain)
    await client.open(uri, english)
    await until(() => client.published.length > 0)
    for (let i = 0; i < 8; i++) await client.edit(uri, 'Together the', 'Together  the'.replace('  ', ' '))
    await until(() => client.published.find(({ version }) => version === 9))
    // The first key finds the server at rest, and may be answered before the next comes.
    expect(client.published.map(({ version }) => version).filter((version) => version !== 2)).toEqual([1, 9])
  })
})

describe('settings', () => {
  it('choose the language of messages', async () => {
    client = servers.fresh()
    client.settings = { language: 'en' }
    await client.start(vscode)
    await client.open(uri, vietnamese)
    expect(missing(await client.diagnostics(uri), 'conflict-resolution').message).toBe(entry('conflict-resolution').wording.en.missing)
  })

  it('take effect when they change, on what is open', async () => {
    client = servers.fresh()
    await client.start(vscode)
    await client.open(uri, vietnamese)
    expect(await client.diagnostics(uri)).not.toEqual([])
    await until(() => client.registered.includes(DidChangeConfigurationNotification.method))
    client.settings = { enable: false }
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
    await until(() => client.refreshes > 0)
    expect(await client.diagnostics(uri)).toEqual([])
    await until(() => client.statuses.at(-1)?.charter === false)
  })

  it('say which files are charters', async () => {
    client = servers.fresh()
    client.settings = { charterFiles: 'declared' }
    await client.start(vscode)
    await client.open(uri, vietnamese)
    expect(await client.diagnostics(uri)).toEqual([])
    await client.edit(uri, '# Thoả', '---\ntype: partnership-charter\n---\n\n# Thoả')
    expect(await client.diagnostics(uri)).not.toEqual([])
  })

  it('come with the start for a client that cannot be asked', async () => {
    client = servers.fresh()
    await client.start(plain, { settings: { language: 'vi' } })
    await client.open(uri, english)
    expect(missing((await until(() => client.published[0])).diagnostics, 'conflict-resolution').message).toBe(
      entry('conflict-resolution').wording.vi.missing,
    )
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { charterlint: { language: 'en' } } })
    await until(() =>
      client.published.at(-1)?.diagnostics.some(({ message }) => message === entry('conflict-resolution').wording.en.missing),
    )
  })

  it('that make no sense have their defaults', async () => {
    client = servers.fresh()
    client.settings = { language: 'fr', enable: 'yes' } as never
    await client.start(vscode)
    await client.open(uri, english)
    expect(missing(await client.diagnostics(uri), 'conflict-resolution').message).toBe(entry('conflict-resolution').wording.en.missing)
  })
})

describe('a server that lives on', () => {
  it('ends when asked, with status 0', async () => {
    client = servers.fresh()
    await client.start(vscode)
    await client.open(uri, vietnamese)
    expect(await client.stop()).toBe(0)
  })

  it('answers for a document that is not open as for an empty one', async () => {
    client = await servers.started()
    expect(await client.diagnostics('file:///nowhere.md')).toEqual([])
    expect(
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 0 } }),
    ).toBeNull()
  })
})
