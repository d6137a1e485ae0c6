import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { OverviewFileRequest, OverviewRequest, type OverviewFile, type OverviewPage } from '../../server/protocol.ts'
import { english, readme, vietnamese } from './charters.ts'
import type { Client } from './client.ts'
import { Servers } from './servers.ts'

const servers = new Servers()
let client: Client

const opened = (text: string): Promise<string> => servers.opened(client, text)
const pageOf = (uri: string): Promise<OverviewPage | null> => client.connection.sendRequest<OverviewPage | null>(OverviewRequest, { uri })

servers.share((started) => (client = started))

describe('the overview', () => {
  it.each([
    ['vi', vietnamese],
    ['en', english],
  ])('is a page in the language of the charter: %s', async (language, text) => {
    const page = (await pageOf(await opened(text)))!
    expect(page.language).toBe(language)
    expect(page.html).toMatch(/^<main class="overview"/)
    expect(page.html).toContain('data-at="')
    expect(page.html).toContain('data-rule="')
    expect(page.html).not.toMatch(/<script|<style|\sstyle=/)
  })

  it('is of the text as it stands after an edit', async () => {
    const uri = await opened(english)
    await pageOf(uri)
    await client.edit(uri, '# ', '# Zebra ')
    expect((await pageOf(uri))!.html).toContain('Zebra')
  })

  it('is none for what is no charter or not open', async () => {
    expect(await pageOf(await opened(readme))).toBeNull()
    expect(await pageOf('file:///nowhere.md')).toBeNull()
  })

  it('as a file knows its styles by their hash, and holds the charter', async () => {
    const { html } = await client.connection.sendRequest<OverviewFile>(OverviewFileRequest, { uri: await opened(english) })
    const styles = /<style>([\s\S]*?)<\/style>/.exec(html)![1]
    expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`)
    expect(html).toContain('id="L1"')
  })
})
