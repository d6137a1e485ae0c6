import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CancellationTokenSource,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
  type WorkspaceDiagnosticReport,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node'
import { ChartersRequest, ReadFileRequest, ReadFolderRequest, type CharterSummary, type ReadFileParams } from '../../server/protocol.ts'
import { english, readme, vietnamese } from './charters.ts'
import { plain, until, vscode, type Client } from './client.ts'
import { Servers, type Workspace } from './servers.ts'

const servers = new Servers()
beforeAll(() => servers.prepare(), 60_000)
afterAll(() => servers.stop())

const files = { 'điều lệ (1).md': vietnamese, 'docs/mou.md': english, 'README.md': readme, 'node_modules/x/mou.md': english }
const found = ({ items }: WorkspaceDiagnosticReport): [string, string][] =>
  items.map(({ uri, kind }): [string, string] => [decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)), kind]).sort()
const known = ({ items }: WorkspaceDiagnosticReport): Record<string, string> =>
  Object.fromEntries(items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [[uri, resultId]])))

async function started(): Promise<{ workspace: Workspace; client: Client }> {
  const workspace = servers.workspace(files)
  return { workspace, client: await servers.startedIn(workspace) }
}

describe('findings of a workspace', () => {
  it('are those of every charter in it, open or not, sent once', async () => {
    const { workspace, client } = await started()
    const first = await client.pullWorkspace()
    expect(found(first)).toEqual([['mou.md', 'full'], ['điều lệ (1).md', 'full']])
    await client.open(workspace.uriOf('docs/mou.md'), english)
    expect(first.items.find(({ uri }) => uri === workspace.uriOf('docs/mou.md'))).toMatchObject({
      kind: 'full', items: await client.diagnostics(workspace.uriOf('docs/mou.md')).then((items) => items.map(({ data, ...shown }) => expect.objectContaining(shown))),
    })
    const second = client.pullWorkspace(known(first))
    workspace.write('docs/new.md', english)
    await client.fileChanged(workspace.uriOf('docs/new.md'), FileChangeType.Created)
    expect(found(await second)).toEqual([['new.md', 'full'], ['điều lệ (1).md', 'unchanged']])
  })

  it('come one by one to a client that wants them so', async () => {
    const { client } = await started()
    const parts: unknown[] = []
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'part', (part) => void parts.push(...part.items))
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'part' })
    expect([parts.length, items.length]).toEqual([2, 0])
  })

  it('change with the file and go with it, or with its folder', async () => {
    const { workspace, client } = await started()
    const first = await client.pullWorkspace()
    workspace.write('docs/mou.md', readme)
    await client.fileChanged(workspace.uriOf('docs/mou.md'), FileChangeType.Changed)
    const second = await client.pullWorkspace(known(first))
    expect(second.items.find(({ kind }) => kind === 'full')).toMatchObject({ uri: workspace.uriOf('docs/mou.md'), items: [] })
    workspace.remove('docs')
    const third = client.pullWorkspace({ ...known(first), ...known(second) })
    await client.fileChanged(workspace.uriOf('docs'), FileChangeType.Deleted)
    expect((await third).items.filter(({ kind }) => kind === 'full')).toEqual([
      { kind: 'full', uri: workspace.uriOf('docs/mou.md'), version: null, items: [] },
    ])
  })

  it('stay when a document is closed, as the file on disk has them', async () => {
    const { workspace, client } = await started()
    const uri = workspace.uriOf('docs/mou.md')
    const [report] = (await client.pullWorkspace()).items.filter((item) => item.uri === uri)
    await client.open(uri, english.replace('## 2. Purpose', '## 2. Exit\n\nEither partner may leave with three months notice in writing.\n\n## 3. Purpose'))
    await client.diagnostics(uri)
    await client.close(uri)
    expect(await client.pull(uri, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId })
  })

  it('wait no longer when they are no more wanted', async () => {
    const { client } = await started()
    const first = await client.pullWorkspace()
    const cancelled = new CancellationTokenSource()
    const second = client.pullWorkspace(known(first), cancelled.token)
    cancelled.cancel()
    await expect(second).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
  })

  it('are of all folders, each with its own configuration, as folders come and go', async () => {
    const [one, two] = [servers.workspace({ 'a.md': english }), servers.workspace({ 'b.md': english, '.charterlintrc.yaml': "rules: {'*': off, exit: error}\n" })]
    const client = await servers.startedIn(one, two)
    const first = await client.pullWorkspace()
    expect(found(first)).toEqual([['a.md', 'full'], ['b.md', 'full']])
    expect(first.items.find(({ uri }) => uri === two.uriOf('b.md'))).toMatchObject({ items: [{ code: 'exit' }] })
    const second = client.pullWorkspace(known(first))
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: two.uri, name: '' }] },
    })
    expect((await second).items.find(({ uri }) => uri === two.uriOf('b.md'))).toMatchObject({ kind: 'full', items: [] })
  })

  it('say of a file that is too long, at this machine or the other, that nothing of it was read; once, and as graded', async () => {
    const workspace = servers.workspace({ 'long.md': `${english}${' '.repeat(5.5 * 2 ** 20)}`, 'off/long.md': ' '.repeat(6 * 2 ** 20), 'off/.charterlintrc.yaml': 'rules: {not-read: off}\n' })
    const client = servers.fresh()
    const virtual = 'vscode-vfs://github/a/long.md'
    client.connection.onRequest(ReadFileRequest, ({ uri, mostBytes }: ReadFileParams) => (uri === virtual ? { bytes: mostBytes + 1 } : null))
    client.connection.onRequest(ReadFolderRequest, () => [{ name: 'long.md', kind: 'file' }])
    await client.start(vscode, { files: true }, 'en', [workspace.uri, 'vscode-vfs://github/a'])
    const message = 'Nothing of this file was read: it has 6 MB, and at most 5 MB are read of a file. If it is a charter, split it, or take out what was pasted into it.'
    expect((await client.pullWorkspace()).items.map((item) => [item.uri, item.kind === 'full' && item.items.map(({ code, message }) => [code, message])])).toEqual([
      [workspace.uriOf('long.md'), [['not-read', message]]],
      [virtual, [['not-read', message]]],
    ])
  })

  it('are pushed to a client that does not pull, and again when it closes a document', async () => {
    const workspace = servers.workspace(files)
    const client = servers.fresh()
    await client.start(plain, undefined, 'en', [workspace.uri])
    const uri = workspace.uriOf('docs/mou.md')
    const last = () => client.published.findLast((each) => each.uri === uri)
    await until(() => client.published.length >= 2)
    expect(new Set(client.published.map((each) => each.uri))).toEqual(new Set([uri, workspace.uriOf('điều lệ (1).md')]))
    await client.open(uri, readme)
    await until(() => last()?.version === 1 && last()?.diagnostics.length === 0)
    await client.close(uri)
    await until(() => (last()?.diagnostics.length ?? 0) > 3)
  })
})

describe('charters of a workspace', () => {
  it('are listed with title, partners and how much they meet; an open one as it is in the editor', async () => {
    const { workspace, client } = await started()
    await client.open(workspace.uriOf('docs/mou.md'), english.replace('# Partnership agreement', '---\nstatus: review\n---\n\n# Partnership agreement'))
    const charters = await client.connection.sendRequest<CharterSummary[]>(ChartersRequest)
    expect(charters.map(({ title, language, stage, partners }) => [title, language, stage, partners])).toEqual([
      ['Partnership agreement between Marsh Trust and Reed Farm', 'en', 'review', ['Marsh Trust', 'Reed Farm']],
      ['Thoả thuận hợp tác giữa Hội Làm vườn xã Mây và Trạm Giống Sương', 'vi', 'draft', ['Hội Làm vườn xã Mây', 'Trạm Giống Sương']],
    ])
    expect(charters[0]).toMatchObject({ uri: workspace.uriOf('docs/mou.md'), charter: true, total: 41 })
  })

  it('are searched for names, with or without tone marks', async () => {
    const { workspace, client } = await started()
    const symbols = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'tram giong' })) as WorkspaceSymbol[]
    expect(symbols.filter(({ name }) => name === 'Trạm Giống Sương')).toMatchObject([
      { containerName: 'Điều 1. Các bên', location: { uri: workspace.uriOf('điều lệ (1).md') } },
    ])
  })

  it('are read through the client where the server has no files of its own', async () => {
    const tree: Readonly<Record<string, string>> = {
      'vscode-vfs://github/a/b/mou.md': english,
      'vscode-vfs://github/a/b/.charterlintrc.yaml': "rules: {'*': off, exit: error}\n",
    }
    const asked: string[] = []
    const client = servers.fresh()
    client.connection.onRequest(ReadFileRequest, ({ uri }: { uri: string }) => {
      asked.push(uri)
      return uri in tree ? { text: tree[uri] } : null
    })
    client.connection.onRequest(ReadFolderRequest, ({ uri }: { uri: string }) =>
      Object.keys(tree).filter((each) => each.startsWith(`${uri}/`)).map((each) => ({ name: each.slice(uri.length + 1), kind: 'file' })))
    await client.start(vscode, { files: true }, 'en', ['vscode-vfs://github/a/b'])
    expect((await client.pullWorkspace()).items).toMatchObject([{ uri: 'vscode-vfs://github/a/b/mou.md', items: [{ code: 'exit' }] }])
    expect(asked.sort()).toEqual(Object.keys(tree).sort())
  })
})
