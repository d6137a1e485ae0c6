import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PrepareRenameRequest, RenameRequest, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node'
import { named } from './charters.ts'
import { plain, type Client } from './client.ts'
import { Servers } from './servers.ts'

const servers = new Servers()
let client: Client

const opened = (text: string): Promise<string> => servers.opened(client, text)

servers.share((started) => (client = started))

describe('rename', () => {
  const rename = async (uri: string, words: string, newName: string): Promise<WorkspaceEdit> =>
    (await client.connection.sendRequest(RenameRequest.type, { ...client.at(uri, words), newName })) as WorkspaceEdit

  const text = `# THOẢ THUẬN HỢP TÁC GIỮA HỘI NGƯỜI MÙ HUYỆN MÂY VÀ TRẠM GIỐNG SƯƠNG

BÊN A: Hội Người mù huyện Mây (sau đây gọi là "Hội")
Đại diện: bà Lê Thị Mận, Chủ tịch

BÊN B: Trạm Giống Sương
Đại diện: ông Trần Văn Sung

## Điều 1. Việc của các bên

| Bên | Việc |
|---|---|
| **Hội Người mù huyện Mây** | vận động ${'hội viên'.normalize('NFC')} |
| Trạm Giống Sương | cấp giống |

Mỗi vụ, **Hội Người mù
huyện Mây** báo số hộ. Hội nghị hằng năm do Hội tổ chức. ${'Hội Người mù huyện Mây'.normalize('NFD')} ghi biên bản.
Hội Người mù huyện khác không dự. \`Hội Người mù huyện Mây\` là tên cũ.
`

  it('changes every place that has the name, as that place writes it, and nothing else', async () => {
    const uri = await opened(text)
    const edit = await rename(uri, 'Hội Người mù huyện Mây (sau', 'Hội Khiếm thị huyện Mây')
    const changed = client.applied(uri, edit)
    expect(changed).toBe(
      text
        .replace('HỘI NGƯỜI MÙ HUYỆN MÂY', 'HỘI KHIẾM THỊ HUYỆN MÂY')
        .replace('Hội Người mù\nhuyện Mây', 'Hội Khiếm thị huyện Mây')
        .replace('BÊN A: Hội Người mù huyện Mây', 'BÊN A: Hội Khiếm thị huyện Mây')
        .replace('| **Hội Người mù huyện Mây**', '| **Hội Khiếm thị huyện Mây**')
        .replace('Hội Người mù huyện Mây'.normalize('NFD'), 'Hội Khiếm thị huyện Mây'.normalize('NFD')),
    )
    expect(edit.changeAnnotations).toMatchObject({ form: { needsConfirmation: false } })
  })

  it('goes through every form of the name', async () => {
    const charter = `# Thoả thuận hợp tác giữa Hội Người khuyết tật tỉnh X và Trạm Giống Sương

BÊN A: Hội Người khuyết tật tỉnh X (gọi tắt là "Hội NKT")
Đại diện: bà Lê Thị Mận, Chủ tịch

BÊN B: Trạm Giống Sương
Đại diện: ông Trần Văn Sung

## Điều 1. Việc của các bên

| Bên | Việc |
|---|---|
| **Hội Người khuyết tật tỉnh X** | vận động hội viên |
| Trạm Giống Sương | cấp giống |

Mỗi vụ, __Hội Người khuyết
tật tỉnh X__ báo số hộ. ${'Hội Người khuyết tật tỉnh X'.normalize('NFD')} ghi biên bản.
Hội Người khuyết tật giữ sổ; Hội NKT họp hằng tháng. Hội Người khuyết tật tỉnh Y được mời dự.
`
    const uri = await opened(charter)
    const changed = client.applied(uri, await rename(uri, 'Hội Người khuyết tật tỉnh X (gọi', 'Hội Khiếm thị tỉnh X'))
    expect(changed).toBe(
      charter
        .replaceAll('Hội Người khuyết tật tỉnh X', 'Hội Khiếm thị tỉnh X')
        .replace('Hội Người khuyết\ntật tỉnh X', 'Hội Khiếm thị tỉnh X')
        .replace('Hội Người khuyết tật tỉnh X'.normalize('NFD'), 'Hội Khiếm thị tỉnh X'.normalize('NFD'))
        .replace('Hội Người khuyết tật giữ', 'Hội Khiếm thị tỉnh X giữ'),
    )
  })

  it('leaves the findings of a charter as they were', async () => {
    const sample = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'dieu-le-manh.vi.md'), 'utf8')
    const uri = await opened(sample)
    const changed = client.applied(uri, await rename(uri, 'Trung tâm Nông nghiệp Cánh Én** (sau', 'Trung tâm Nông nghiệp Cánh Cò'))
    expect(changed).toBe(sample.replaceAll('Cánh Én', 'Cánh Cò'))
    const rules = async (document: string) => (await client.diagnostics(document)).map(({ code, severity }) => [code, severity])
    expect(await rules(await opened(changed))).toEqual(await rules(uri))
  })

  it('takes the mark along with which a name ends', async () => {
    const text = 'BÊN A: Mạng lưới "Sóng Cửa Cấm"\nĐại diện: bà Lê Thị Mận\n\nBÊN B: Trạm Giống Sương\nĐại diện: ông Trần Văn Sung\n'
    const charter = `# Thoả thuận hợp tác\n\n${text}\n## Điều 1. Việc\n\nMạng lưới "Sóng Cửa Cấm" họp mỗi tháng.\n`
    const uri = await opened(charter)
    const changed = client.applied(uri, await rename(uri, 'Mạng lưới "Sóng Cửa Cấm" họp', 'Mạng lưới Sóng'))
    expect(changed).toBe(charter.replaceAll('Mạng lưới "Sóng Cửa Cấm"', 'Mạng lưới Sóng'))
  })

  it('is for bodies and roles too, whose small letters stay', async () => {
    const uri = await opened(named)
    const board = client.applied(uri, await rename(uri, 'Marsh Board meets', 'Water Council'))
    expect(board).toBe(named.replaceAll('Marsh Board', 'Water Council'))
    const role = client.applied(uri, await rename(uri, 'coordinator sends', 'Secretary'))
    expect(role).toBe(named.replaceAll('coordinator', 'secretary').replace('Coordinator', 'Secretary'))
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, client.at(uri, 'O2 | Reed'))).toBeNull()
  })

  it('changes a short name by itself', async () => {
    const uri = await opened(text)
    const changed = client.applied(uri, await rename(uri, 'Hội tổ chức', 'HNM'))
    expect(changed).toBe(text.replace('gọi là "Hội"', 'gọi là "HNM"').replace('do Hội tổ chức', 'do HNM tổ chức'))
  })

  it('offers parts of the old name one by one', async () => {
    const uri = await opened(text.replace('"Hội"', '"Hội Người mù"').replace('do Hội tổ', 'do Hội Người mù tổ'))
    const edit = await rename(uri, 'Hội Người mù huyện Mây (sau', 'Hội Khiếm thị huyện Mây')
    expect(edit.changeAnnotations).toMatchObject({ form: { needsConfirmation: false }, short: { needsConfirmation: true } })
    const short = (edit.documentChanges![0] as TextDocumentEdit).edits.filter(
      (each) => 'annotationId' in each && each.annotationId === 'short',
    )
    expect(short.map(({ range }) => client.textIn(uri, range))).toEqual(['Hội Người mù', 'Hội Người mù', 'Hội Người mù'])
  })

  it('says beforehand what it would rename, and refuses what is no name', async () => {
    const uri = await opened(text)
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, client.at(uri, 'Hội tổ chức'))).toMatchObject({
      placeholder: 'Hội',
    })
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, client.at(uri, 'hằng năm'))).toBeNull()
    await expect(rename(uri, 'Hội tổ chức', ' | ')).rejects.toThrow('một dòng')
  })

  it('quotes a name for front matter', async () => {
    const uri = await opened(
      '---\ntype: charter\nlang: en\npartners:\n  - Marsh Trust\n  - Reed Farm\n---\n\n# Terms\n\nMarsh Trust mows.\n',
    )
    const changed = client.applied(uri, await rename(uri, 'Marsh Trust mows', 'Marsh: a Trust'))
    expect(changed).toContain('\n  - "Marsh: a Trust"\n')
    expect(changed).toContain('\nMarsh: a Trust mows.\n')
  })

  it('goes without annotations where the client has none', async () => {
    const other = servers.fresh()
    await other.start(plain)
    const uri = 'file:///other.md'
    await other.open(uri, text)
    const edit = (await other.connection.sendRequest(RenameRequest.type, {
      ...other.at(uri, 'Trạm Giống Sương\n'),
      newName: 'Trại Giống Sương',
    })) as WorkspaceEdit
    expect(edit.changeAnnotations).toBeUndefined()
    expect(other.applied(uri, edit)).toContain('| Trại Giống Sương | cấp giống |')
  })
})
