import { closeSync, cpSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decode } from '../../rules/cli/read-text.ts'
import { texts } from '../../rules/cli/texts/index.ts'
import { runWith } from './fake-io.ts'

let cwd = ''
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-run-')))
  put('.charterlintrc.yaml', "rules: {'*': off, duration: error}\n")
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(path: string, text: string | Buffer): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true })
  writeFileSync(join(cwd, path), text)
}
const ESCAPE = '\u001b['

describe('on a terminal', () => {
  it('is coloured, unless NO_COLOR, --no-color or a dumb terminal say otherwise', async () => {
    put('a.md', '# Charter\n')
    const colored = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<boolean> =>
      (await runWith(['--as-charter', 'a.md', ...args], { cwd, env, columns: 120 })).stdout.includes(ESCAPE)
    expect(await colored([], {})).toBe(true)
    expect(await colored([], { NO_COLOR: '1' })).toBe(false)
    expect(await colored([], { NO_COLOR: '' })).toBe(true)
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(await colored([], { TERM: 'dumb' })).toBe(false)
  })

  it('wraps messages to its width', async () => {
    put('a.md', '# Charter\n')
    const { stdout } = await runWith(['--as-charter', '--no-color', 'a.md'], { cwd, columns: 50 })
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .slice(0, -2)
          .filter((line) => !line.includes('requirements'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(50)
    expect(stdout).toMatch(/\n {14}\S/)
  })

  it('never has colour in a file, and none without a terminal', async () => {
    put('a.md', '# Charter\n')
    await runWith(['--as-charter', 'a.md', '--format', 'pretty=out.txt'], { cwd, columns: 100 })
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).not.toContain(ESCAPE)
    expect((await runWith(['--as-charter', 'a.md'], { cwd })).stdout).not.toContain(ESCAPE)
  })
})

describe('the language', () => {
  it('of what belongs to no charter is that of most charters, else that of the terminal', async () => {
    put('a.md', '# Điều lệ hợp tác\n')
    put('b.md', '# Quy chế phối hợp\n')
    expect((await runWith(['--as-charter', '.'], { cwd })).stdout).toContain('2 điều lệ: 2 lỗi')
    expect((await runWith(['--as-charter', '--lang', 'en', '.'], { cwd })).stdout).toContain('2 charters: 2 errors')
    expect((await runWith(['none.md'], { cwd, env: { LANG: 'vi_VN.UTF-8' } })).stderr).toBe('lỗi: none.md: không có tệp hay thư mục này.\n')
  })

  it('is set by the configuration, and --lang goes before it', async () => {
    put('.charterlintrc.yaml', "language: vi\nrules: {'*': off, duration: error}\n")
    put('a.md', '# Charter\n')
    expect((await runWith(['--as-charter', '--format', 'compact', 'a.md'], { cwd })).stdout).toMatch(/Văn bản/)
    expect((await runWith(['--as-charter', '--format', 'compact', '--lang', 'en', 'a.md'], { cwd })).stdout).not.toMatch(/Văn bản/)
  })
})

describe('the places', () => {
  it('count UTF-16 units without the byte order mark, whatever ends the lines', async () => {
    put('a.md', '\ufeff---\r\nlang: en\r\n---\r\n<!-- 😀 -->\r# 😀 Chartér\r\n')
    const report = JSON.parse((await runWith(['--as-charter', '--format', 'json', 'a.md'], { cwd })).stdout) as {
      files: { findings: object[] }[]
    }
    expect(report.files[0].findings[0]).toMatchObject({ rule: 'duration', startLine: 5, startColumn: 3, endLine: 5, endColumn: 13 })
  })

  it('of a byte that is no UTF-8 is found in any text', () => {
    const place = (bytes: Buffer): string => {
      const read = decode(bytes, 'a.md', texts.en)
      return 'problem' in read ? (/:(\d+:\d+):/.exec(read.problem)?.[1] ?? read.problem) : 'good'
    }
    const bad = Buffer.from([0xff])
    expect(place(Buffer.from('abc'))).toBe('good')
    expect(place(Buffer.concat([bad, Buffer.from('abc')]))).toBe('1:1')
    expect(place(Buffer.concat([Buffer.from('điều\r\n😀ệ'), bad, Buffer.from('đ\n'), bad]))).toBe('2:4')
    expect(place(Buffer.from('điề').subarray(0, 4))).toBe('1:3')
    expect(place(Buffer.concat([Buffer.from('\ufeffa'), bad]))).toBe('1:2')
  })
})

describe('failures', () => {
  it('of one file do not hide the others, and the stack is for --debug', async () => {
    put('a.md', '# Charter\n')
    put('b.md', Buffer.from([0x23, 0xff, 0x0a]))
    const { status, stdout, stderr } = await runWith(['--as-charter', '--format', 'compact', '.'], { cwd })
    expect([status, stdout.split('\n').length, stderr]).toEqual([
      2,
      2,
      'error: b.md:1:2: here is a byte that is no UTF-8; save the file as UTF-8.\n',
    ])
  })

  it('to write one report do not keep the others from being written', async () => {
    put('a.md', '# Charter\n')
    const { status, stderr } = await runWith(
      ['--as-charter', 'a.md', '--format', 'json=no/such/folder.json', '--format', 'compact=out.txt'],
      { cwd },
    )
    expect([status, stderr]).toEqual([2, 'error: no/such/folder.json: cannot be written: there is no such folder; make it first (ENOENT).\n'])
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('[duration]')
  })

  it('leave no temporary file behind', async () => {
    put('a.md', '# Charter\n')
    await runWith(['--as-charter', 'a.md', '--format', 'json=out.json', '--write-baseline', '--cache', '--cache-location', 'cache'], {
      cwd,
    })
    expect(readdirSync(cwd).sort()).toEqual(['.charterlint-baseline.json', '.charterlintrc.yaml', 'a.md', 'cache', 'out.json'])
  })
})

describe('the cache', () => {
  const cached = ['--as-charter', '--format', 'json', '--cache', '--cache-location', 'cache', '.']

  it('answers what it knows, and forgets when text, settings or name change', async () => {
    put('a.md', '# Charter\n')
    const first = await runWith(cached, { cwd })
    put('cache', readFileSync(join(cwd, 'cache'), 'utf8').replaceAll('"startColumn":3', '"startColumn":7'))
    expect((await runWith(cached, { cwd })).stdout).toBe(first.stdout.replaceAll('"startColumn": 3', '"startColumn": 7'))
    expect((await runWith([...cached, '--lang', 'vi'], { cwd })).stdout).toContain('"startColumn": 3')
    put('a.md', '# Charters\n')
    expect((await runWith(cached, { cwd })).stdout).toContain('"startColumn": 3')
  })

  it('may be damaged or out of reach', async () => {
    put('a.md', '# Charter\n')
    const plain = await runWith(['--as-charter', '--format', 'json', 'a.md'], { cwd })
    await runWith(cached, { cwd })
    for (const damage of ['', '\u0000\t\t{', readFileSync(join(cwd, 'cache'), 'utf8').slice(0, 400)]) {
      put('cache', damage)
      expect((await runWith(cached, { cwd })).stdout).toBe(plain.stdout)
    }
    const { status, stderr } = await runWith(['--as-charter', 'a.md', '--cache', '--cache-location', 'a.md/cache'], { cwd })
    expect([status, stderr]).toEqual([1, 'note: a.md/cache: the cache cannot be written; the run went on without it.\n'])
  })
})

describe('shards', () => {
  it('together are the whole, whatever format is made of them', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) put(`${name}.md`, `# Charter ${name}\n`)
    const whole = async (format: string): Promise<string> => (await runWith(['--as-charter', '--format', format, '.'], { cwd })).stdout
    for (const i of [1, 2, 3]) await runWith(['--as-charter', '--shard', `${i}/3`, '--format', `json=part${i}.json`, '.'], { cwd })
    for (const format of ['json', 'sarif', 'gitlab', 'junit', 'rdjson', 'pretty', 'markdown']) {
      expect((await runWith(['merge', '--format', format, 'part3.json', 'part1.json', 'part2.json'], { cwd })).stdout, format).toBe(
        await whole(format),
      )
    }
  })

  it('take along what is to be said of the rules of packs', async () => {
    cpSync(join(import.meta.dirname, 'cases', 'packs', 'input'), cwd, { recursive: true })
    put('.charterlintrc.yaml', "packs: [./tea.yaml]\nrules: {'*': off, tea: error, placeholder: warning}\n")
    put('charter.md', `${readFileSync(join(cwd, 'charter.md'), 'utf8')}\nNgày hiệu lực: ....\n`)
    const whole = (await runWith(['--as-charter', '--format', 'sarif', 'charter.md'], { cwd })).stdout
    await runWith(['--as-charter', '--shard', '1/1', '--format', 'json=part.json', 'charter.md'], { cwd })
    rmSync(join(cwd, 'tea.yaml'))
    expect((await runWith(['merge', '--format', 'sarif', 'part.json'], { cwd })).stdout).toBe(whole)
    for (const id of ['tea', 'placeholder']) expect(whole).toContain(`"id": "${id}"`)
  })
})

describe('a file that is too large', () => {
  it('is refused without being read', async () => {
    const file = openSync(join(cwd, 'a.md'), 'w')
    ftruncateSync(file, 2 ** 30)
    closeSync(file)
    const before = process.memoryUsage().rss
    const { status, stderr } = await runWith(['a.md'], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^error: a\.md: the file has 1024 MB, more than a charter can have/)])
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 28)
  })

  it('is read up to the size that the command line, else the configuration, allows', async () => {
    put('a.md', '# Charter\n\nThe partners meet every quarter.\n'.repeat(60))
    const said = async (...args: string[]): Promise<string> => (await runWith(['--as-charter', '--format', 'compact', ...args, 'a.md'], { cwd })).stdout
    put('.charterlintrc.yaml', "rules: {'*': off, not-read: default}\nmaxFileSize: 1\n")
    expect(await said()).toContain('only the first 979 of its 2640 characters were')
    expect(await said('--max-file-size', '2')).toContain('only the first 1991 of its 2640 characters were')
    expect(await said('--max-file-size', '3')).not.toContain('only the first')
    put('.charterlintrc.yaml', 'maxFileSize: 0\n')
    expect((await runWith(['a.md'], { cwd })).stderr).toContain('.charterlintrc.yaml:1:14: "maxFileSize" must be within 1–5000')
  })
})
