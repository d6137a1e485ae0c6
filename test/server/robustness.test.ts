import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  CancellationTokenSource,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  LSPErrorCodes,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type FullDocumentDiagnosticReport,
  type ProtocolConnection,
  type ResponseError,
} from 'vscode-languageserver/node'
import { createLinter, createWords, type Linter, type LintOptions } from '../../rules/index.ts'
import { createServer } from '../../server/create-server.ts'
import { english } from './charters.ts'
import { until, vscode } from './client.ts'

const real = createLinter()
let connection: ProtocolConnection
let log: string[]
let lints: number
let slices: number
let rest: number

/** The real engine, with a bug for texts that hold a certain word; for those with another it takes twenty slices more, each as long as the server works on end. */
function fragile(): Linter {
  return Object.assign(Object.create(real) as Linter, {
    *lintInSlices(text: string, options?: LintOptions) {
      lints++
      if (text.includes('POISON')) throw new Error('no antidote')
      for (let slice = 0; text.includes('SLOWLY') && slice < 20; slice++, slices++) {
        for (const end = performance.now() + 30; performance.now() < end; );
        yield
      }
      return yield* real.lintInSlices(text, options)
    },
  })
}

const words = createWords()

beforeEach(async () => {
  log = []
  lints = 0
  slices = 0
  rest = 30
  const [up, down] = [new PassThrough(), new PassThrough()]
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down))
  const makeEngines = (): { for: () => { linter: Linter; words: typeof words } } => ({ for: () => ({ linter: fragile(), words }) })
  createServer(server, { makeEngines, filesWith: (client) => client, get rest() { return rest }, version: '0' })
  server.listen()
  connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  connection.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message))
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: vscode.textDocument },
    workspaceFolders: null,
  })
  await connection.sendNotification(InitializedNotification.type, {})
})
afterEach(() => connection.dispose())

const open = (uri: string, text: string): Promise<void> =>
  connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'markdown', version: 1, text } })
const change = (uri: string, version: number, text: string): Promise<void> =>
  connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text }] })
/** A document is rested for as long as it took to work out, at most: what took long is rested for all of `rest`, on the fastest machine too. */
const openSlowly = async (uri: string): Promise<void> => {
  rest = 400
  await open(uri, `${english}\nSLOWLY\n`)
  await pull(uri)
}
const pull = async (uri: string): Promise<FullDocumentDiagnosticReport> =>
  (await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })) as FullDocumentDiagnosticReport

describe('a document that makes the engine throw', () => {
  it('has one finding that says so, the log has where, and everything else goes on', async () => {
    await open('file:///bad.md', `${english}\nPOISON\n`)
    await open('file:///good.md', english)
    const { items } = await pull('file:///bad.md')
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ code: 'internal-error', message: expect.stringContaining('no antidote') })
    expect(log.join('\n')).toMatch(/file:\/\/\/bad\.md could not be judged: Error: no antidote\n\s+at /)
    expect(
      await connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'file:///bad.md' }, position: { line: 0, character: 3 } }),
    ).toBeNull()
    expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: 'file:///bad.md' } })).toEqual([])
    expect((await pull('file:///good.md')).items.length).toBeGreaterThan(3)
    await change('file:///bad.md', 2, english)
    expect((await pull('file:///bad.md')).items.map(({ code }) => code)).not.toContain('internal-error')
  })
})

describe('work', () => {
  it('is done once for a version, whoever asks', async () => {
    await open('file:///a.md', english)
    await Promise.all([pull('file:///a.md'), pull('file:///a.md')])
    await connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'file:///a.md' }, position: { line: 0, character: 3 } })
    await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: 'file:///a.md' } })
    expect(lints).toBe(1)
  })

  it('begins at once for a key that is pressed when all before is worked out, and after a rest for one that comes sooner', { retry: 2 }, async () => {
    await openSlowly('file:///a.md')
    rest = 4000
    const begun = async (version: number, text: string): Promise<number> => {
      const [before, started] = [lints, performance.now()]
      await change('file:///a.md', version, text)
      await until(() => lints > before || undefined)
      return performance.now() - started
    }
    const shortestRest = 150
    expect(await begun(2, `${english}\nSLOWLY too\n`)).toBeLessThan(shortestRest)
    expect(await begun(3, `${english}\nx\n`)).toBeGreaterThanOrEqual(shortestRest - 10)
  })

  it('is not done for an outline while somebody types, and the outline that comes too late ends as cancelled', async () => {
    await openSlowly('file:///a.md')
    const outlines: Promise<unknown>[] = []
    for (let version = 2; version < 8; version++) {
      await change('file:///a.md', version, `${english}\n${'x'.repeat(version)}\n`)
      const late = new CancellationTokenSource()
      outlines.push(connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: 'file:///a.md' } }, late.token).catch((error: ResponseError) => error.code))
      if (version < 7) late.cancel()
    }
    const answers = await Promise.all(outlines)
    expect(answers.slice(0, -1)).toEqual(Array(5).fill(LSPErrorCodes.RequestCancelled))
    expect(answers.at(-1)).toHaveLength(1)
    expect([lints, log]).toEqual([2, []])
  })

  it('is not done for versions that are typed over', async () => {
    await openSlowly('file:///a.md')
    for (let version = 2; version < 30; version++) await change('file:///a.md', version, `${english}\n${'x'.repeat(version)}\n`)
    await pull('file:///a.md')
    expect(lints).toBe(2)
  })

  it('that takes long keeps nobody who no longer asks, and goes on for the others', async () => {
    await open('file:///long.md', `${english}\nSLOWLY\n`)
    const place = { textDocument: { uri: 'file:///long.md' }, position: { line: 0, character: 3 } }
    const asked = new CancellationTokenSource()
    const code = connection.sendRequest(HoverRequest.type, place, asked.token).catch((error: ResponseError) => error.code)
    await until(() => slices > 1 || undefined)
    asked.cancel()
    expect(await code).toBe(LSPErrorCodes.RequestCancelled)
    expect(slices).toBeLessThan(20)
    expect(await connection.sendRequest(HoverRequest.type, place)).not.toBeNull()
    expect([lints, log]).toEqual([1, []])
  })

  it('that takes long lets others have their turn, and is given up when the document changes or is closed', async () => {
    const hover = (): Promise<unknown> => connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'file:///a.md' }, position: { line: 0, character: 3 } })
    await open('file:///a.md', english)
    await open('file:///long.md', `${english}\nSLOWLY\n`)
    const findings = pull('file:///long.md')
    await hover()
    const before = slices
    await change('file:///long.md', 2, english)
    expect((await findings).items.length).toBeGreaterThan(3)
    await open('file:///other.md', `${english}\nSLOWLY\n`)
    await hover()
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: 'file:///other.md' } })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(before).toBeGreaterThan(0)
    expect(slices).toBeLessThan(20)
    expect(log).toEqual([])
  })
})
