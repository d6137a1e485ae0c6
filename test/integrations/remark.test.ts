import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Folder } from '../folder.ts'
import remarkCharterlint, { type Options } from '../../rules/integrations/remark.ts'

const folder = new Folder()
const cwd = folder.path
beforeAll(() => {
  folder.put('.charterlintrc.yaml', "rules: {'*': off, duration: error, exit: warning, placeholder: info}\n")
  folder.put('.charterlintignore', 'old/\n')
  folder.put('wrong/.charterlintrc.yaml', 'rules:\n  duratoin: off\n')
})
afterAll(() => folder.remove())

/** What remark would say of a text, as its reporters print it. */
async function messages(text: string, options: Options = {}, path: string | undefined = 'charter.md'): Promise<string[]> {
  const file = new VFile({ value: text, cwd, ...(path === undefined ? {} : { path: join(cwd, path) }) })
  const processor = unified().use(remarkParse).use(remarkCharterlint, options)
  await processor.run(processor.parse(file), file)
  return file.messages.map(({ place, fatal, source, ruleId, reason, url }) => {
    const at = place && 'start' in place ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}` : '-'
    return `${at} ${String(fatal)} ${source}:${ruleId} ${reason}${url?.includes(ruleId!) ? '' : ' (no link)'}`
  })
}

const charter = '# Partnership charter\n\nThe partners meet at [place].\n'

describe('remark-charterlint', () => {
  it('says what the command line says, at the same places, by the nearest configuration', async () => {
    expect(await messages(charter, { asCharter: true })).toEqual([
      '1:3-1:22 true charterlint:duration The charter does not say when it starts and when it ends.',
      '1:3-1:22 false charterlint:exit The charter does not say how a partner leaves or how the partnership ends.',
      '3:22-3:29 undefined charterlint:placeholder This is still to be filled in: "[place]".',
    ])
  })

  it('speaks the language that is asked for', async () => {
    expect((await messages(charter, { asCharter: true, language: 'vi' }))[0]).toContain('thoả thuận bắt đầu và kết thúc khi nào')
  })

  it('leaves alone what is no charter, and what ignore files leave out', async () => {
    expect(await messages('# Recipe\n\nBoil the rice.\n', {}, 'recipe.md')).toEqual([])
    expect(await messages(charter, { asCharter: true }, 'old/charter.md')).toEqual([])
  })

  it('uses no configuration, or the one that is named', async () => {
    expect((await messages(charter, { asCharter: true, config: false })).length).toBeGreaterThan(20)
    folder.put('other.yaml', "rules: {'*': off, learning: info}\n")
    expect((await messages(charter, { asCharter: true, config: 'other.yaml' })).map((line) => line.split(' ')[2])).toEqual([
      'charterlint:learning',
    ])
  })

  it('says what is wrong in a configuration, and judges nothing by half of it', async () => {
    expect(await messages(charter, { asCharter: true }, 'wrong/charter.md')).toEqual([
      '- true charterlint:configuration wrong/.charterlintrc.yaml:2:3: unknown rule "duratoin"; did you mean "duration"? (no link)',
    ])
  })
})
