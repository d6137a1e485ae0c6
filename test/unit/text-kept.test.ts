import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { fold } from '../../rules/text/fold.ts'
import { among, amongWith, Kept, kept, keptWith, Note, perRun, those } from '../../rules/text/kept.ts'
import { forgetPassages } from '../../rules/text/remembered.ts'
import { anyOf } from '../../rules/text/word-list.ts'

afterEach(() => forgetPassages())

describe('a long text that is being written', () => {
  const line = 'Hai bên cùng giữ dòng sông cho sạch, và HỌP mỗi quý một lần ở Thuỷ Sơn.\n'
  const long = line.repeat(40)
  const middle = line.length * 20

  /** What is made of a text after others were seen, and what is made of it alone. */
  function bothWays(text: string, ...before: readonly string[]): [string, string] {
    forgetPassages()
    for (const one of before) fold(one)
    const after = fold(text).text
    forgetPassages()
    return [after, fold(text).text]
  }

  it.each([
    ['at its beginning', `Thoả THUẬN ${long}`], ['at its end', `${long}Thoả THUẬN`], ['within a line', `${long.slice(0, middle + 9)}THOẢ${long.slice(middle + 9)}`], ['by a line', `${long.slice(0, middle)}Thoả THUẬN\n${long.slice(middle)}`],
    ['by an end of a line', `${long.slice(0, middle + 9)}\n${long.slice(middle + 9)}`], ['by less', long.slice(0, middle + 9) + long.slice(middle + 14)], ['by a line less', long.slice(0, middle) + long.slice(middle + line.length)], ['by a mark on the letter before', `${long.slice(0, middle - 1)}\u0301${long.slice(middle - 1)}`],
    ['by letters in pieces', `${long.slice(0, middle)}${'thoả'.normalize('NFD')}\n${long.slice(middle)}`], ['by half of it', long.slice(0, middle)], ['by as much again', long + long], ['in two places', `X${long.slice(1, -2)}Y\n`], ['altogether', line.replace(/\p{L}/gu, 'x').repeat(40)],
    ['in its first letters', `x${long.slice(1)}`], ['from its second line on', `${line}${'KHÁC hẳn.\n'.repeat(300)}`], ['by nothing but letters in capitals', long.toUpperCase()], ['by a sign that is two halves', `${long.slice(0, middle)}😀${long.slice(middle)}`],
  ])('is folded the same when it changes %s', (_, text) => {
    for (const before of [[long], [long, `${long}more\n`, `${long}more and more\n`, `${long}more and more and more\n`, `${long}yet more\n`]]) {
      const [after, alone] = bothWays(text, ...before)
      expect(after).toBe(alone)
    }
    expect(bothWays(long, text)).toEqual([fold(long).text, fold(long).text])
  })

  it('is the same object as long as it is the same, among the last four', () => {
    const texts = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(5000))
    const [first, ...more] = texts.map((text) => fold(text))
    expect(more.map((one, i) => fold(texts[i + 1]) === one)).toEqual([true, true, true, true])
    expect(fold(texts[0])).not.toBe(first)
    expect(fold(texts[0])).toEqual(first)
  })
})

describe('what is kept of a part', () => {
  it('is worked out once for each part and each use', () => {
    let made = 0
    const [one, two] = [kept((of: { readonly kept: Kept; readonly n: number }) => { made++; return of.n }), kept((of: { readonly kept: Kept; readonly n: number }) => { made++; return -of.n })]
    const [a, b] = [1, 2].map((n) => ({ kept: new Kept(), n }))
    expect([one(a), one(b), two(a), one(a), two(a), one({ kept: a.kept, n: 9 })]).toEqual([1, 2, -1, 1, -1, 1])
    expect(made).toBe(3)
  })

  it('may be nothing', () => {
    let made = 0
    const none = kept((_: { readonly kept: Kept }) => { made++; return null })
    const part = { kept: new Kept() }
    expect([none(part), none(part), made]).toEqual([null, null, 1])
  })

  it('together with something else holds for that alone', () => {
    let made = 0
    const joined = keptWith((of: { readonly kept: Kept; readonly n: number }, other: { readonly m: number }) => { made++; return of.n + other.m })
    const [part, ten, twenty] = [{ kept: new Kept(), n: 1 }, { m: 10 }, { m: 20 }]
    expect([joined(part, ten), joined(part, ten), joined(part, twenty), joined(part, ten)]).toEqual([11, 11, 21, 11])
    expect(made).toBe(3)
    const note = new Note<object, number>()
    expect([note.get(part, ten), note.set(part, ten, 5), note.get(part, ten), note.get(part, twenty)]).toEqual([undefined, 5, 5, undefined])
  })
})

describe('what is found among many parts', () => {
  interface Numbered { readonly kept: Kept; readonly n: number }
  const parts = (count: number, from = 0): Numbered[] => Array.from({ length: count }, (_, i) => ({ kept: new Kept(), n: from + i }))

  it('is each part for which there is something, in order, with where it stands and what there is', () => {
    const odd = among(({ n }: Numbered) => (n % 2 === 1 ? `${n}` : null))
    const list = parts(100)
    for (const given of [list, list, [...list], list.slice(3), [...list, ...parts(3, 101)]]) expect(odd(given)).toEqual(given.flatMap((part, index) => (part.n % 2 === 1 ? [{ part, index, value: `${part.n}` }] : [])))
    expect(odd([])).toEqual([])
  })

  it('is the same as by looking at each, whatever lists came before', () => {
    const pool = parts(6)
    const list = fc.array(fc.nat(5), { maxLength: 90 })
    fc.assert(fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), fc.nat(5), (lists, limit) => {
      const below = those(({ n }: Numbered) => n < limit)
      for (const indices of lists) {
        const given = indices.map((i) => pool[i])
        expect(below(given)).toEqual(given.filter(({ n }) => n < limit))
      }
    }), { numRuns: 60 })
  })

  it('is asked again only around a change', () => {
    let asked = 0
    const all = among(({ n }: Numbered) => { asked++; return n })
    const list = parts(320)
    const count = (given: readonly Numbered[]): number => {
      asked = 0
      expect(all(given).map(({ value }) => value)).toEqual(given.map(({ n }) => n))
      return asked
    }
    expect([count(list), count([...list])]).toEqual([320, 0])
    for (const at of [0, 1, 31, 32, 160, 319]) {
      expect(count([...list.slice(0, at), ...parts(1, 999), ...list.slice(at + 1)])).toBeLessThanOrEqual(64)
      expect(count([...list.slice(0, at), ...parts(1, 999), ...list.slice(at)])).toBeLessThanOrEqual(64)
      expect(count([...list.slice(0, at), ...list.slice(at + 1)])).toBeLessThanOrEqual(64)
    }
    expect(count(list)).toBe(0)
  })

  it('holds for what it was asked with', () => {
    const more = amongWith(({ n }: Numbered, { m }: { readonly m: number }) => (n > m ? n : null))
    const [list, two, three] = [parts(5), { m: 2 }, { m: 3 }]
    expect([two, three, two].map((other) => more(list, other).map(({ value }) => value))).toEqual([[3, 4], [4], [3, 4]])
  })

  it('may be told of runs, which are all parts one behind the other', () => {
    const runs = perRun<Numbered, object, readonly number[]>()
    const [list, other] = [parts(100), {}]
    const told = runs(list, other, (run) => run.map(({ n }) => n))
    expect(told.flatMap(({ value }) => value)).toEqual(list.map(({ n }) => n))
    expect(told.map(({ from, value }) => value[0] - from)).toEqual(told.map(() => 0))
    expect(Math.max(...told.map(({ value }) => value.length))).toBe(32)
    expect(runs(list, other, () => [])).toEqual(told)
    expect(runs(list, {}, () => [])).toEqual(told.map(({ from }) => ({ from, value: [] })))
  })
})

describe('one pattern of many', () => {
  it('has a group by its name where it comes first, and matches without it further on', () => {
    const pattern = anyOf(['(?<count>\\d+) members', 'a (?<rest>\\w+) of (?<count>\\d+)', '(?<other_2>\\d+) seats'])
    expect(pattern.exec('5 members')?.groups).toMatchObject({ count: '5' })
    expect(pattern.exec('a group of 7')?.groups).toMatchObject({ count: undefined, rest: 'group' })
    expect(pattern.exec('a group of 7')?.[0]).toBe('a group of 7')
    expect(pattern.exec('9 seats')?.groups).toMatchObject({ other_2: '9' })
  })

  it('is compiled once, but for those that keep their place in a text', () => {
    expect(anyOf(['a b'])).toBe(anyOf(['a b']))
    expect(anyOf(['a b'], 'iu')).not.toBe(anyOf(['a b']))
    expect(anyOf(['a b'], 'gu')).not.toBe(anyOf(['a b'], 'gu'))
    expect(anyOf(['a b'], 'uy')).not.toBe(anyOf(['a b'], 'uy'))
  })

  it('takes a space for any space, and words whole', () => {
    expect(['a  b', 'a\nb', 'xa b', 'a bc', 'a-b'].map((text) => anyOf(['a b', 'c']).test(text))).toEqual([true, true, false, false, false])
  })
})
