import { describe, expect, it } from 'vitest'
import type { Range } from 'vscode-languageserver'
import { createWords, requirementEntries } from '../../rules/index.ts'
import {
  BlanksRequest,
  ChecklistRequest,
  ExplainRequest,
  InsertRequest,
  RulesRequest,
  TreatAsCharterRequest,
  type Checklist,
  type EditResult,
  type Explanation,
  type RuleSummary,
} from '../../server/protocol.ts'
import { english, readme, vietnamese } from './charters.ts'
import { until, type Client } from './client.ts'
import { Servers } from './servers.ts'

const servers = new Servers()
let client: Client

const opened = (text: string): Promise<string> => servers.opened(client, text)

servers.share((started) => (client = started))

describe('status', () => {
  it('says how a charter stands when it is opened and when that changes, and not in between', async () => {
    const uri = await opened(vietnamese)
    const own = (): typeof client.statuses => client.statuses.filter((status) => status.uri === uri)
    const first = await until(() => own()[0])
    expect(first).toMatchObject({ charter: true, language: 'vi', stage: 'draft', total: 41 })
    expect(first.reason).toMatch(/điều lệ hợp tác/)
    await client.edit(uri, 'do Bên A làm', 'do Bên A làm cả')
    await client.pull(uri)
    await client.edit(
      uri,
      '# Thoả',
      '---\nstatus: signed\ncharterlint:\n  not-applicable:\n    ownership: không có sản phẩm chung\n---\n\n# Thoả',
    )
    await client.pull(uri)
    expect(await until(() => own()[1])).toMatchObject({ stage: 'signed', total: 40 })
    expect(own()).toHaveLength(2)
  })
})

describe('blanks', () => {
  it('are told in the order of the text, each where it stands', async () => {
    const text = '---\ntype: partnership-charter\n---\n\n# Charter of [name]\n\nThe partners meet every [weekday], [where]; [who] takes notes.\n'
    const uri = await servers.opened(client, text)
    const lines = text.split('\n')
    const blanks = await client.connection.sendRequest<Range[]>(BlanksRequest, { uri })
    expect(blanks.map(({ start, end }) => lines[start.line].slice(start.character, end.character))).toEqual(['[name]', '[weekday]', '[where]', '[who]'])
    expect(await client.connection.sendRequest(BlanksRequest, { uri: 'file:///closed.md' })).toEqual([])
  })
})

describe('checklist', () => {
  it('has every requirement with state, group and first evidence', async () => {
    const uri = await opened(english)
    const checklist = await client.connection.sendRequest<Checklist>(ChecklistRequest, { uri })
    expect(checklist.language).toBe('en')
    expect(checklist.items.map(({ rule }) => rule)).toEqual(requirementEntries.map(({ rule }) => rule.id))
    const roles = checklist.items.find(({ rule }) => rule === 'roles-assigned')!
    expect(roles).toMatchObject({ title: createWords().title('roles-assigned', 'en'), group: 'Common understanding', state: 'met' })
    expect(client.textIn(uri, roles.evidence!)).toMatch(/^(?:- )?(?:Marsh Trust opens|Reed Farm mows)/)
    expect(checklist.items.find(({ rule }) => rule === 'conflict-resolution')).toMatchObject({
      state: 'missing',
      evidence: null,
      detail: '',
    })
  })

  it('says what the declared kind of document need not say', async () => {
    const optional = async (text: string): Promise<string[]> =>
      (await client.connection.sendRequest<Checklist>(ChecklistRequest, { uri: await opened(text) })).items.filter((item) => item.optional).map(({ rule }) => rule)
    expect(await optional(english)).toEqual([])
    const compact = await optional(`---\ntype: partnership-charter\nkind: compact\n---\n${english}`)
    expect(compact).toContain('risks')
    expect(compact).not.toContain('roles-assigned')
    expect(compact).not.toContain('communication')
  })

  it('and status count what is due, and what is not asked apart', async () => {
    const uri = await opened(`---\ntype: partnership-charter\nkind: compact\n---\n${english}`)
    const { items } = await client.connection.sendRequest<Checklist>(ChecklistRequest, { uri })
    const due = items.filter(({ optional }) => !optional)
    const status = await until(() => client.statuses.find((each) => each.uri === uri))
    expect(status).toMatchObject({
      met: due.filter(({ state }) => state === 'met').length,
      total: due.length,
      notAsked: items.length - due.length,
    })
    expect(status.notAsked).toBeGreaterThan(30)
  })

  it('is null for what is no charter', async () => {
    expect(await client.connection.sendRequest(ChecklistRequest, { uri: await opened(readme) })).toBeNull()
  })
})

describe('insertion', () => {
  it('of named sections', async () => {
    const uri = await opened(english)
    const edit = await client.connection.sendRequest<EditResult>(InsertRequest, { uri, rules: ['risks'] })
    expect(client.applied(uri, edit!)).toContain('Risks and barriers\n\nThe partners foresee these risks')
  })

  it('of all that is missing', async () => {
    const uri = await opened(english)
    const edit = await client.connection.sendRequest<EditResult>(InsertRequest, { uri, rules: 'missing' })
    expect(client.applied(uri, edit!).match(/^## /gm)!.length).toBeGreaterThan(20)
  })

  it('is null for what is no charter, or for nothing', async () => {
    expect(await client.connection.sendRequest(InsertRequest, { uri: await opened(readme), rules: 'missing' })).toBeNull()
    expect(await client.connection.sendRequest(InsertRequest, { uri: await opened(english), rules: [] })).toBeNull()
  })
})

describe('treat as charter', () => {
  const declared = async (text: string): Promise<string | null> => {
    const uri = await opened(text)
    const edit = await client.connection.sendRequest<EditResult>(TreatAsCharterRequest, { uri })
    return edit && client.applied(uri, edit)
  }

  const READ = 'kind: charter\nlang: en\nstatus: draft\n'

  it.each([
    ['no front matter', readme, `---\ntype: partnership-charter\n${READ}---\n\n${readme}`],
    ['front matter', `---\ntitle: Sluice\n---\n${readme}`, `---\ntype: partnership-charter\ntitle: Sluice\n${READ}---\n${readme}`],
    ['front matter of another type', `---\ntype: page\n---\n${readme}`, `---\ncharterlint: true\ntype: page\n${READ}---\n${readme}`],
    ['front matter that denies it', `---\ncharterlint: false\n---\n${readme}`, `---\ncharterlint: true\n${READ}---\n${readme}`],
    [
      'its own key without a word on it',
      `---\ntype: page\ncharterlint:\n  ignore: [risks]\n---\n${readme}`,
      `---\ntype: page\ncharterlint:\n  charter: true\n  ignore: [risks]\n${READ}---\n${readme}`,
    ],
    ['CRLF', 'One line\r\n', `---\r\ntype: partnership-charter\r\n${READ.replaceAll('\n', '\r\n')}---\r\n\r\nOne line\r\n`],
    ['an empty file', '', '---\ntype: partnership-charter\n---\n'],
  ])('makes a charter of a text with %s', async (_, text, expected) => {
    expect(await declared(text)).toBe(expected)
    const uri = await opened(expected)
    await client.pull(uri)
    expect(await until(() => client.statuses.findLast((status) => status.uri === uri))).toMatchObject({ charter: true })
  })

  it('is null where the text says so already', async () => {
    expect(await declared(`---\ntype: partnership-charter\n---\n${readme}`)).toBeNull()
  })
})

describe('rules', () => {
  it('are explained in both languages, without links to the network', async () => {
    for (const language of ['vi', 'en'] as const) {
      const page = await client.connection.sendRequest<Explanation>(ExplainRequest, { rule: 'feedback-loops', language })
      const { title, why } = requirementEntries.find(({ rule }) => rule.id === 'feedback-loops')!.wording[language]
      expect(page.title).toBe(title)
      expect(page.markdown).toContain(why)
      expect(page.markdown).not.toMatch(/https?:/)
    }
  })

  it('that do not exist are null', async () => {
    expect(await client.connection.sendRequest(ExplainRequest, { rule: 'nothing', language: 'vi' })).toBeNull()
  })

  it('are listed with their groups', async () => {
    const rules = await client.connection.sendRequest<RuleSummary[]>(RulesRequest, { language: 'vi' })
    expect(rules.slice(0, 2)).toEqual([
      { rule: 'shared-purpose', title: createWords().title('shared-purpose', 'vi'), group: 'Mục đích' },
      { rule: 'objectives', title: createWords().title('objectives', 'vi'), group: 'Mục đích' },
    ])
  })
})
