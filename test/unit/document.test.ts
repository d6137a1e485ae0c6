import { describe, expect, it } from 'vitest'
import { charterOf } from '../catalog/catalog.ts'

const VI = 'Hai bên cùng giữ sông cho sạch.'
const EN = 'The parties keep the river clean.'
const times = (count: number, line: string): string => Array.from({ length: count }, () => `${line}\n\n`).join('')
const front = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n')

describe('the languages of a charter', () => {
  const languages = (text: string): string => {
    const { languages: all, language } = charterOf(text)
    expect(all).toContain(language)
    return [language, ...all.filter((one) => one !== language)].join(' ')
  }

  it.each([
    ['one', times(3, VI), 'vi'], ['the other', times(3, EN), 'en'], ['nothing', '', 'en'], ['two words', 'Sông ta', 'en'], ['seven in ten words Vietnamese', times(5, VI) + times(2, EN), 'vi'],
    ['both, about as much', times(3, VI) + times(3, EN), 'vi en'], ['both, a little more English', times(2, VI) + times(3, EN), 'vi en'], ['hardly any Vietnamese', times(1, VI) + times(5, EN), 'en'], ['words in other letters', times(3, 'Стороны хранят реку чистой вместе.'), 'en'],
    ['a table in two columns', `# Thoả thuận / Agreement\n\n| A | B |\n|---|---|\n| ${VI} | ${EN} |\n| ${VI} | ${EN} |\n`, 'vi en'], ['names of Vietnamese places in English', times(4, 'The parties keep the river clean in Cần Thơ and in Mỹ Tho together with all of us.'), 'en'],
  ])('%s', (_, text, wanted) => {
    expect(languages(text)).toBe(wanted)
    expect(languages(text.normalize('NFD'))).toBe(wanted)
  })

  it.each([
    ['lang: en', times(3, VI), 'en'], ['lang: vi', times(3, EN), 'vi'], ['language: EN-GB', times(3, VI), 'en'], ['ngon_ngu: [en, vi]', times(3, VI), 'en vi'], ['lang: vi + en', times(3, VI), 'vi en'], ['lang: vi/en', times(3, EN), 'vi en'],
    ['lang: en', times(3, VI) + times(3, EN), 'en vi'], ['lang: fr', times(3, VI), 'vi'], ['lang: 3', times(3, EN), 'en'], ['"ngôn ngữ": en', times(3, VI), 'en'],
  ])('front matter says %j', (line, text, wanted) => {
    expect(languages(`${front(line)}\n${text}`)).toBe(wanted)
  })
})

describe('the title of a charter', () => {
  const title = (text: string): string | undefined => {
    const found = charterOf(text).title
    return found?.text
  }

  it.each([
    ['its first title of the first level', `## Draft\n\n# Charter of us\n\n${EN}\n`, 'Charter of us'], ['else its first title', `## Charter\n\n${EN}\n\n## Term\n\n${EN}\n`, 'Charter'], ['with its number', `# 1. Charter\n\n${EN}\n`, '1. Charter'],
    ['else what front matter says', `${front('title: Charter of us')}\n${EN} ${EN}\n`, 'Charter of us'], ['else its first line', `${EN} It is long.\n\n${EN}\n`, `${EN} It is long.`],
  ])('is %s', (_, text, wanted) => {
    expect(title(text)).toBe(wanted)
  })

  it('is none in a row of a table, or where there is nothing', () => {
    expect([title('| a | b |\n|---|---|\n| c | d |\n'), title('')]).toEqual([undefined, undefined])
  })

  it('is no motto of the state', () => {
    expect(title(`CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---\n\n**QUY CHẾ PHỐI HỢP**\n\n${VI}\n\n# PHẦN I. QUY ĐỊNH CHUNG\n\n${VI}\n`)).toBe('QUY CHẾ PHỐI HỢP')
  })

  it.each([
    ['above the first part', `## Charter of us\n\n# PART I General\n\n${EN}\n\n# PART II Money\n\n${EN}\n`, 'Charter of us'], ['in front matter', `${front('title: Charter of us')}\nPHẦN I QUY ĐỊNH CHUNG\n\n${VI}\n`, 'Charter of us'],
    ['marked below it', `PART I General\n\n${EN}\n\n# Charter of us\n\n${EN}\n`, 'Charter of us'], ['nowhere', `# Phần I: Quy định chung\n\n${VI}\n\n# Phần II: Tổ chức\n\n${VI}\n`, undefined],
  ])('is no title of a part, and is found %s', (_, text, wanted) => {
    expect(title(text)).toBe(wanted)
    expect(title(text.normalize('NFD'))).toBe(wanted)
  })

  it('stands where the title stands, or its key in front matter', () => {
    const selected = (text: string): string => {
      const { span } = charterOf(text).title!
      return text.slice(span.start, span.end)
    }
    expect(selected(`# Charter of us\n\n${EN}\n`)).toBe('Charter of us')
    expect(selected(`${front('lang: en', 'title: Charter of us')}\n${EN} ${EN}\n`)).toBe('title')
    expect(selected(`${'long '.repeat(50)}end.\n`)).toHaveLength(120)
  })
})

describe('what is no text of a charter', () => {
  const blanks = (...lines: readonly string[]): string[] => charterOf(`# Charter\n\n${lines.join('\n')}\n`).placeholders.map(({ text }) => text)

  it.each([
    [['```', '[name]', '```', '[place]'], ['[place]']], [['~~~ txt', '[name]', '~~~', '[place]'], ['[place]']], [['````', '```', '[name]', '````', '[place]'], ['[place]']], [['   ```', '[name]', '   ```   ', '[place]'], ['[place]']],
    [['```', '[name]', '``` no', '[place]'], []], [['```', '[name]', '~~~', '[place]'], []], [['```', '[name]'], []], [['<!-- [name] -->', '[place]'], ['[place]']], [['https://a.example/[name] [place]'], ['[place]']], [['``', '[name]', '``'], ['[name]']],
  ])('%j', (lines, wanted) => {
    expect(blanks(...lines)).toEqual(wanted)
  })
})
