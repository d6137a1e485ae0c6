import { expect, it, vi } from 'vitest'
import type { Connection, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Engines } from '../../rules/index.ts'
import { noFiles } from '../../server/files/files.ts'
import type { ClientAbilities } from '../../server/client-abilities.ts'
import { joined, type DocumentSettings, type DocumentSettingsStore } from '../../server/document-settings.ts'
import { defaultSettings } from '../../server/protocol.ts'
import { Session } from '../../server/session.ts'
import { ownCharters } from '../fuzz/charters.ts'

const uri = 'file:///long.md'
/** Long enough to be judged in several turns. */
const text = ownCharters.map((charter) => charter.text).join('\n\n').slice(0, 120_000)
const fresh = (): DocumentSettings => joined(defaultSettings, { resolved: null, uri: null, broken: false, leftOut: false } as Parameters<typeof joined>[1])

it('a document whose settings came while it was judged is told of all the same', async () => {
  const document = TextDocument.create(uri, 'markdown', 1, text)
  let settings = fresh()
  const store = { of: async () => settings, forget: () => {} } as unknown as DocumentSettingsStore
  const documents = { get: () => document } as unknown as TextDocuments<TextDocument>
  const parts = { makeEngines: () => new Engines(), filesWith: () => noFiles, rest: 0, version: '0' }
  const session = new Session({} as Connection, documents, parts, { vietnamese: false } as ClientAbilities, store)
  const told: DocumentSettings[] = []
  session.onAnalysed((analysis) => told.push(analysis.settings))
  session.opened(uri)
  await new Promise((resolve) => setTimeout(resolve, 60))
  settings = fresh()
  await session.analysis(uri)
  await vi.waitFor(() => expect(told).toEqual([settings]), 10_000)
  session.dispose()
}, 30_000)
