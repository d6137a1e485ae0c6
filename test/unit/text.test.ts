import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, fold, looksVietnamese, withoutDiacritics } from '../../rules/text/fold.ts'
import { LineIndex, withoutBom } from '../../rules/text/line-index.ts'
import { Matcher } from '../../rules/text/matcher.ts'
import { MatcherBuilder } from '../../rules/text/matcher-builder.ts'
import { flattenGaps, GAP, isOptional, readPhrase } from '../../rules/text/phrases.ts'
import { Prose, ProseBuilder } from '../../rules/text/prose.ts'
import { cover, overlaps, overlapsAny, spanOf } from '../../rules/text/span.ts'
import { stem, tokenize } from '../../rules/text/tokens.ts'
import { anyOf, byBlocks, escapePattern, wordList } from '../../rules/text/word-list.ts'

describe('folding', () => {
  it.each([
    ['HỌP', 'họp'],
    ['hoà thuỷ uỷ', 'hòa thủy ủy'],
    ['khoá họa toé', 'khóa họa tóe'],
    ['hoàn thuyền quý quỹ', 'hoàn thuyền quý quỹ'],
    ['a\u00a0b\tc\u3000d', 'a b c d'],
    ['2020–2025 − “A” ‘b’ «c» „d', '2020-2025 - "a" \'b\' "c" "d'],
    ['Ðiều ðơn Ɖiều ɖơn', 'điều đơn điều đơn'],
    ['QŨY qúa qủa qùynh', 'quỹ quá quả quỳnh'],
    ['qúyêt định, quyết định', 'quyết định, quyết định'],
    ['qu\u0303y', 'quỹ'],
    ['h\u1ecd\u0070', 'họp'],
    ['ho\u0323p', 'họp'],
    ['e\u0302\u0323', 'ệ'],
    ['zero\u200bwidth\u00ad\ufeff', 'zerowidth'],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('keeps the way back to the text', () => {
    const text = 'C\u00e1c b\u00ean ho\u0323p\u200b hoa\u0300 nay'
    const { text: folded, map } = fold(text)
    expect(folded).toBe('các bên họp hòa nay')
    const at = (word: string): number => map![folded.indexOf(word)]
    expect(text.slice(at('họp'), at('hòa'))).toBe('ho\u0323p\u200b ')
    expect(text.slice(at('nay'))).toBe('nay')
    expect(map![folded.length]).toBe(text.length)
  })

  it('has no map where every character keeps its place', () => {
    expect(fold('HOÀ “x”').map).toBeUndefined()
  })

  it('is the same for composed and decomposed text, and for folded text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aeiouyqhAEIOUYQùúũàáảãạăằâđĐƉêếÊôơợƠưứỳỷ “”– '), { maxLength: 40 }).map((letters) => letters.join('')), (text) => {
        const folded = fold(text.normalize('NFC')).text
        expect(fold(text.normalize('NFD')).text).toBe(folded)
        expect(fold(folded).text).toBe(folded)
      }),
      { seed: 20260301, numRuns: 200 },
    )
  })

  it('composes letters without changing anything else', () => {
    expect(compose('Ho\u0323p “A”\u00a0b')).toMatchObject({ text: 'Họp “A”\u00a0b' })
    expect(Array.from(compose('o\u0323p').map!)).toEqual([0, 2, 3])
    expect(compose('Họp').map).toBeUndefined()
  })

  it('composes what stands beside characters of two units', () => {
    const { text, map } = compose('😀ho\u0323p😀')
    expect([text, Array.from(map!)]).toEqual(['😀họp😀', [0, 1, 2, 3, 5, 6, 7, 8]])
    expect(Array.from(fold('😀ho\u0323p😀').map!)).toEqual([0, 1, 2, 3, 5, 6, 7, 8])
  })

  it('knows Vietnamese by its letters, and writes it without them', () => {
    expect([looksVietnamese('hop dong'), looksVietnamese('café'), looksVietnamese('họp'), looksVietnamese('đo')]).toEqual([false, true, true, true])
    expect(withoutDiacritics('Điều lệ hợp tác đã ký')).toBe('Dieu le hop tac da ky')
  })
})

describe('tokens', () => {
  const words = (text: string): readonly string[] => tokenize(text).words
  it.each<[string, string[]]>([
    ['Các bên họp 2 lần.', ['các', 'bên', 'họp', '2', 'lần']],
    ['5.000.000 đồng, 10%', ['5.000.000', 'đồng', '10', '%']],
    ['01/03/2026 – 9:30', ['01/03/2026', '9:30']],
    ["the partners' chair's R&D don't", ['the', 'partners', "chair's", 'r&d', "don't"]],
    ['a@b.org www.b.org https://b.org/x?y=1 c', ['a@b.org', 'www.b.org', 'https://b.org/x?y=1', 'c']],
    ['kì họp hàng quí, hàng hoá', ['kỳ', 'họp', 'hằng', 'quý', 'hàng', 'hóa']],
    ['lí do kí tên kĩ sĩ tỉ qui', ['lý', 'do', 'ký', 'tên', 'kỹ', 'sỹ', 'tỷ', 'quy']],
    ['mỗi tháng, một năm', ['mỗi', 'tháng', 'một', 'năm']],
    ['', []],
    ['… – ()', []],
    ['m² 1½', ['m²', '1½'].flatMap((word) => (word === '1½' ? ['1', '½'] : [word]))],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('tell kinds, places in the text as it is, and what stands behind each', () => {
    const text = 'Bên A: ho\u0323p (2 lần), gửi a@b.vn; 5%. Hết'
    const tokens = tokenize(text)
    expect(tokens.words.map((_, i) => text.slice(tokens.starts[i], tokens.ends[i]))).toEqual(['Bên', 'A', 'ho\u0323p', '2', 'lần', 'gửi', 'a@b.vn', '5', '%', 'Hết'])
    expect(tokens.kinds).toEqual(['word', 'word', 'word', 'number', 'word', 'word', 'email', 'number', 'percent', 'word'])
    expect(tokens.breaks).toEqual([0, 2, 1, 0, 1, 0, 2, 0, 2, 0])
  })

  it('of a part of a text have places in the whole', () => {
    const tokens = tokenize('một hai ba bốn', 4, 10)
    expect([tokens.words, tokens.starts, tokens.ends]).toEqual([['hai', 'ba'], [4, 8], [7, 10]])
  })

  it('are the same by letter as by the pattern that stands for rare characters', () => {
    // A character of another script makes the whole text be read by the pattern.
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'Đ', 'ệ', '5', '.', ',', '/', ':', "'", '&', '%', ' ', '²', '½', '-', '|', '(', 'ø'), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        expect(tokenize(`${text} 中`).words.slice(0, -1)).toEqual(tokenize(`${text} `).words)
      }),
      { seed: 20260301, numRuns: 500 },
    )
  })
})

describe('stems', () => {
  it.each([
    ['parties', 'party'], ['meetings', 'meet'], ['meeting', 'meet'], ['meets', 'meet'], ['agreed', 'agree'], ['planning', 'plan'], ['planned', 'plan'], ['decides', 'decid'],
    ['decided', 'decid'], ['decide', 'decid'], ['processes', 'process'], ['process', 'process'], ['status', 'status'], ['basis', 'basis'], ['boxes', 'box'], ['matches', 'match'],
    ["chair's", 'chair'], ['as', 'as'], ['is', 'be'], ['applied', 'apply'], ['red', 'red'], ['king', 'king'], ['shall', 'shall'], ['rolling', 'roll'],
    ['constructor', 'constructor'], ['bees', 'bee'],
  ])('of %s', (word, expected) => {
    expect([word, stem(word)]).toEqual([word, expected])
  })
})

describe('lines', () => {
  const text = 'một\nhai\r\nba\rbốn\n'
  const index = new LineIndex(text)
  it('end at every kind of line end', () => {
    expect(index.lineCount).toBe(5)
    expect([0, 1, 2, 3, 4, 5, 9].map((line) => index.lineStart(line))).toEqual([0, 4, 9, 12, 16, 16, 16])
    expect(index.lineStart(-1)).toBe(0)
  })
  it('give places and take them back', () => {
    expect([0, 3, 4, 8, 9, 12, 16, 99, -1].map((offset) => Object.values(index.place(offset)))).toEqual([[0, 0], [0, 3], [1, 0], [1, 4], [2, 0], [3, 0], [4, 0], [4, 0], [0, 0]])
    for (let offset = 0; offset <= text.length; offset++) expect(index.offset(index.place(offset))).toBe(offset)
  })
  it('take places that are not in the text for the nearest', () => {
    const offsets = [{ line: -1, character: 5 }, { line: 9, character: 0 }, { line: 1, character: -3 }, { line: 1, character: 99 }, { line: 5, character: 0 }]
    expect(offsets.map((place) => index.offset(place))).toEqual([0, 16, 4, 9, 16])
  })
  it('begin behind a byte order mark', () => {
    expect(withoutBom('\ufeffa')).toEqual({ text: 'a', bom: true })
    expect(withoutBom('a\ufeff')).toEqual({ text: 'a\ufeff', bom: false })
  })
})

describe('phrases', () => {
  const hits = (phrases: readonly string[], text: string, stemmed = true): string[] => {
    const builder = new MatcherBuilder(stemmed)
    builder.add('freq', ['hằng quý', 'every quarter'])
    builder.wordClass('unit', ['day', 'week'])
    builder.add('list/x', phrases)
    const matcher = builder.build()
    const tokens = tokenize(text)
    return matcher
      .match(tokens)
      .filter(({ concept }) => concept === matcher.id('list/x'))
      .map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]))
      .sort()
  }

  it.each<[string, string[], string, string[]]>([
    ['words in order', ['meet regularly'], 'We meet regularly. Regularly meet.', ['meet regularly']],
    ['words in another form', ['partner meet'], 'The partners meeting', ['partners meeting']],
    ['alternatives', ['(meet|gather) often'], 'They gather often and meet often', ['gather often', 'meet often']],
    ['what may be left out', ['the (steering|) committee'], 'the committee; the steering committee; the other committee', ['the committee', 'the steering committee']],
    ['alternatives in alternatives', ['a (b (c|d)|e)'], 'a b c, a b d, a e, a b', ['a b c', 'a b d', 'a e']],
    ['classes of lists', ['meet <freq>'], 'meet every quarter', ['meet every quarter']],
    ['classes of words', ['<number> <unit>'], 'within 5 days, 5 boats', ['5 days']],
    ['numbers and percents', ['<number> <percent>'], 'pay 10%', ['10%']],
    ['nothing of the kind', ['meet <freq>'], 'meet on Mondays', []],
    ['phrases that share a beginning', ['a b', 'a b c'], 'a b c', ['a b', 'a b c']],
  ])('find %s', (_, phrases, text, expected) => {
    expect(hits(phrases, text)).toEqual(expected)
  })

  it(`leave a gap of up to ${GAP} words, within a sentence`, () => {
    const filled = (count: number): string => `send${' x'.repeat(count)} minutes`
    expect([0, 1, GAP, GAP + 1].map((count) => hits(['send … minutes'], filled(count)).length)).toEqual([1, 1, 1, 0])
    expect(hits(['send … minutes'], 'send it. The minutes')).toEqual([])
    expect(hits(['send … minutes'], 'send it, the minutes')).toEqual(['send it, the minutes'])
  })

  it('are found where a slow and simple search finds them', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd')
    const piece = fc.array(fc.oneof(word, fc.tuple(word, word).map(([one, other]) => `(${one}|${other})`)), { minLength: 1, maxLength: 3 })
    const phrase = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.map((parts) => parts.join(' ')).join(' … '))
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'a.', 'b,', 'c;'), { maxLength: 40 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }), text, (phrases, searched) => {
        const builder = new MatcherBuilder(false)
        phrases.forEach((one, i) => builder.add(`list/${i}`, [one]))
        const tokens = tokenize(searched)
        const found = (matcher: Matcher, concept: number): string[] => [...new Set(matcher.match(tokens).filter((hit) => hit.concept === concept).map(({ from, to }) => `${from}-${to}`))].sort()
        // As it is built for one text, and as small as it is shipped.
        for (const matcher of [builder.build(), new Matcher(builder.data(true))]) {
          phrases.forEach((one, i) => expect([one, searched, found(matcher, matcher.id(`list/${i}`)!)]).toEqual([one, searched, slowlyFound(one, tokens)]))
        }
      }),
      { seed: 20260301, numRuns: 400 },
    )
  })

  /** Every place of a phrase whose pieces are words and alternatives of one word: the first place of each next piece that can be reached. */
  function slowlyFound(phrase: string, { words, breaks }: ReturnType<typeof tokenize>): string[] {
    const pieces = phrase.split(' … ').map((piece) => piece.split(' ').map((part) => part.replace(/[()]/g, '').split('|')))
    const isAt = (piece: readonly string[][], at: number): boolean => piece.every((choices, i) => at + i < words.length && choices.includes(words[at + i]))
    const isBroken = (from: number, to: number): boolean => breaks.slice(Math.max(0, from - 1), to).includes(2)
    const endOf = (index: number, from: number): number => {
      if (index === pieces.length) return from
      for (let at = from; at <= from + GAP; at++) {
        if (!isAt(pieces[index], at) || isBroken(from, at)) continue
        const end = endOf(index + 1, at + pieces[index].length)
        if (end >= 0) return end
      }
      return -1
    }
    return words
      .flatMap((_, from) => {
        const end = isAt(pieces[0], from) ? endOf(1, from + pieces[0].length) : -1
        return end < 0 ? [] : [`${from}-${end}`]
      })
      .sort()
  }

  it('may begin with a class, or go on with one, some words further on', () => {
    const many = `${'họp hằng quý. '.repeat(70)}hằng quý họp`
    expect(hits(['họp <freq>'], 'họp định kỳ hằng quý', false)).toEqual(['họp định kỳ hằng quý'])
    expect(hits(['họp <freq>'], 'họp thật là định kỳ hằng quý', false)).toEqual([])
    expect(hits(['<freq> họp'], 'hằng quý sẽ họp', false)).toEqual(['hằng quý sẽ họp'])
    expect(hits(['<freq> họp'], 'hằng quý. Sẽ họp', false)).toEqual([])
    expect(hits(['<freq> họp'], 'hằng quý thật là vui vẻ họp', false)).toEqual([])
    expect(hits(['<freq> họp'], 'họp hằng quý', false)).toEqual([])
    expect(hits(['<freq> … họp'], 'hằng quý các bên họp', false)).toEqual(['hằng quý các bên họp'])
    expect(hits(['họp <freq>'], many, false)).toHaveLength(70)
    expect(hits(['<freq> họp'], many, false)).toEqual(['hằng quý họp'])
    expect(hits(['<freq> họp <freq>'], 'hằng quý họp hằng quý', false)).toEqual(['hằng quý họp hằng quý'])
  })

  it('may have more alternatives than can be multiplied out', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const many = `(${letters.map((letter) => `t${letter}`).join('|')})`
    expect(hits([`${many} ${many} ${many} end`], 'x ta tm tz end ta tm end')).toEqual(['ta tm tz end'])
    expect(hits([`${many} one`, `${many} two`], 'tb one, tc two, td three')).toEqual(['tb one', 'tc two'])
    expect(hits([`(${letters.map((letter) => `t${letter} more`).join('|')}|) end`], 'tq more end')).toEqual(['end', 'tq more end'])
  })

  it('take over what only the reader knows', () => {
    const builder = new MatcherBuilder(false)
    builder.add('list/x', ['gửi <partner>'])
    builder.concept('partner')
    const matcher = builder.build()
    const given = [{ concept: matcher.id('partner')!, from: 1, to: 3 }]
    const found = matcher.match(tokenize('gửi hội An'), given)
    expect(found).toContainEqual({ concept: matcher.id('list/x'), from: 0, to: 3 })
    expect(given).toHaveLength(1)
    expect(matcher.match(tokenize('gửi hội An')).filter(({ concept }) => concept === matcher.id('list/x'))).toEqual([])
  })

  it('are not stemmed in Vietnamese', () => {
    expect(hits(['họp'], 'họp hợp họps', false)).toEqual(['họp'])
  })

  it.each([
    ['', 'empty'], ['…', 'empty'], ['(|)', 'empty'], ['a)', 'closing'], ['a|b', 'closing'], ['a <b', 'class'], ['(a|b', 'group'],
  ])('say what is wrong with %j', (phrase, problem) => {
    expect(() => readPhrase(phrase, false)).toThrow(expect.objectContaining({ problem }))
  })

  it('are refused where their alternatives cannot be multiplied out', () => {
    const parts = readPhrase('(a … b|c)'.repeat(9), false)
    expect(() => flattenGaps(parts, () => false)).toThrow(expect.objectContaining({ problem: 'ways' }))
    expect(flattenGaps(readPhrase('(a … b|c) d', false), () => false)).toHaveLength(2)
    expect(flattenGaps(readPhrase('(a <x>|c) d', false), (name) => name === 'x')).toHaveLength(2)
    expect(flattenGaps(readPhrase('(a|c) d', false), () => true)).toHaveLength(1)
  })

  it('know what may be left out', () => {
    expect(readPhrase('a … (b|) (c|d) <x>', false).map(isOptional)).toEqual([false, true, true, false, false])
  })
})

describe('lists of words', () => {
  it('match whole words, the longest first', () => {
    expect(wordList(['ban', 'ban điều phối']).exec('của ban điều phối')?.[0]).toBe('ban điều phối')
    expect([wordList(['họp']).test('cuộc họp.'), wordList(['họp']).test('họpx'), wordList(['họp']).test('xhọp'), wordList(['a.b']).test('axb')]).toEqual([true, false, false, false])
    expect(wordList(['hai bên']).test('hai \n bên')).toBe(true)
  })
  it('hold nothing of a text', () => {
    expect(wordList(['a'])).toBe(wordList(['a']))
    expect(wordList(['a'], 'gu')).not.toBe(wordList(['a'], 'gu'))
    expect(escapePattern('a+b (c)')).toBe(String.raw`a\+b\s+\(c\)`)
  })
  it('join patterns, each at the edges of words', () => {
    const pattern = anyOf(['(?<n>a)b', '(?<n>c)d e'])
    expect([pattern.test('ab'), pattern.test('c'), pattern.exec('x cd  e y')?.[0], pattern.test('xab')]).toEqual([true, false, 'cd  e', false].map((v, i) => (i === 1 ? false : v)))
    expect(new RegExp(`^${byBlocks(String.raw`[\p{L}\p{N}]+\p{L}`)}$`, 'u').test('a1đ')).toBe(true)
  })
})

describe('prose', () => {
  // "Các &amp; bên" in the source is "Các & bên" to the reader.
  const prose = new Prose('Các & bên', [
    { at: 0, length: 4, source: 10, sourceLength: 4 },
    { at: 4, length: 1, source: 14, sourceLength: 5 },
    { at: 5, length: 4, source: 19, sourceLength: 4 },
  ])
  it('knows the way back to the source', () => {
    expect([prose.span(0, 3), prose.span(4, 5), prose.span(4, 9), prose.span(6, 9), prose.span(6, 6)]).toEqual([
      { start: 10, end: 13 }, { start: 14, end: 19 }, { start: 14, end: 23 }, { start: 20, end: 23 }, { start: 20, end: 20 },
    ])
    expect(new Prose('', []).span(0, 0)).toEqual({ start: 0, end: 0 })
  })
  it('counts a letter and its marks as one, with the way back', () => {
    const decomposed = new Prose('ho\u0323p', [{ at: 0, length: 4, source: 5, sourceLength: 4 }])
    expect([decomposed.text, decomposed.span(1, 2), decomposed.span(2, 3), decomposed.at(3)]).toEqual(['họp', { start: 6, end: 8 }, { start: 8, end: 9 }, 2])
  })

  /** The source of each word of the prose, by the way back. */
  const sources = (text: string, source: string, at: number): string[] => {
    const builder = new ProseBuilder()
    builder.addDecoded(text, source.slice(at), at)
    const built = builder.build()
    expect(built.text).toBe(text)
    return [...text.matchAll(/[^\s]+/g)].map(({ index, 0: word }) => {
      const { start, end } = built.span(index, index + word.length)
      return source.slice(start, end)
    })
  }

  it.each([
    ['as it is', 'các bên họp', '__các bên họp', ['các', 'bên', 'họp']],
    ['an escape', 'a * b', '__a \\* b', ['a', '*', 'b']],
    ['an entity', 'R & D và', '__R &amp; D và', ['R', '&amp;', 'D', 'và']],
    ['a number of a letter', 'họp 😀 nay', '__họp &#x1F600; nay', ['họp', '&#x1F600;', 'nay']],
    ['a sign that is no entity', 'A & B', '__A & B', ['A', '&', 'B']],
    ['lines of a quote', 'một\nhai ba', '__một\n> hai ba', ['một', 'hai', 'ba']],
    ['lines that are set in', 'một\nhai\nba', '__một\n   hai\n\t> ba', ['một', 'hai', 'ba']],
    ['Windows line ends', 'một\nhai ba', '__một\r\n  hai ba', ['một', 'hai', 'ba']],
    ['quoted lines with Windows line ends', 'một\nhai\nba', '__một\r\n> \thai\r\n  > ba', ['một', 'hai', 'ba']],
    ['what is more in the source', 'một hai', '__một  hai', ['một', 'hai']],
    ['lone carriage returns', 'một\nhai', '__một\rhai', ['một', 'hai']],
  ])('follows %s', (_, text, source, expected) => {
    expect(sources(text, source, 2)).toEqual(expected)
  })

  it('gives text that its source does not have a place at the end of it', () => {
    const builder = new ProseBuilder()
    builder.addDecoded('một hai', 'một', 5)
    const built = builder.build()
    expect([built.text, built.span(0, 3), built.span(3, 7)]).toEqual(['một hai', { start: 5, end: 8 }, { start: 7, end: 8 }])
  })

  it('cuts what repeats one sign, and keeps the way back behind it', () => {
    for (const sign of ['.', '_', ' ', 'x']) {
      const source = `${sign.repeat(250)}họp${sign.repeat(120)} nay`
      const builder = new ProseBuilder()
      builder.add('Bên ', 0)
      expect([builder.length, builder.endsWith('n '), builder.endsWith('x')]).toEqual([4, true, false])
      builder.add(source, 4)
      const built = builder.build()
      const runs = (text: string): number[] => [...text.matchAll(/(.)\1{20,}/g)].map(([run]) => run.length)
      expect(runs(built.text).every((length) => length <= 101)).toBe(true)
      for (const word of ['Bên', 'họp', 'nay']) {
        const at = built.text.indexOf(word)
        const { start, end } = built.span(at, at + 3)
        expect(`Bên ${source}`.slice(start, end)).toBe(word)
      }
    }
    const spaces = new ProseBuilder()
    spaces.add(`a${' \t\u00a0'.repeat(100)}b${' \t'.repeat(100)}`, 0)
    expect(spaces.build().text.length).toBeLessThanOrEqual(204)
    const lines = new ProseBuilder()
    lines.add('\n'.repeat(150), 0)
    expect(lines.build().text).toHaveLength(150)
  })
})

describe('spans', () => {
  it('cover and overlap', () => {
    expect([spanOf(1, 2), cover(spanOf(3, 5), spanOf(1, 4))]).toEqual([{ start: 1, end: 2 }, { start: 1, end: 5 }])
    expect([overlaps(spanOf(0, 2), spanOf(2, 3)), overlaps(spanOf(0, 3), spanOf(2, 3)), overlaps(spanOf(2, 3), spanOf(0, 2))]).toEqual([false, true, false])
    const spans = [spanOf(0, 2), spanOf(4, 6), spanOf(8, 9)].map((span) => ({ span }))
    expect([spanOf(2, 4), spanOf(1, 3), spanOf(5, 8), spanOf(6, 8), spanOf(8, 20), spanOf(9, 20)].map((span) => overlapsAny(spans, span))).toEqual([false, true, true, false, true, false])
    expect(overlapsAny([], spanOf(0, 9))).toBe(false)
  })
})
