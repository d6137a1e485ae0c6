import { describe, expect, it } from 'vitest'
import { knownAs, mentionIn, tracesOf } from '../../rules/charter/known-as.ts'
import type { Partner } from '../../rules/charter/model.ts'

const partner = (name: string, ...aliases: string[]): Partner => ({ name, aliases, span: { start: 0, end: 0 }, details: [], representative: null })

/** What the first of these partners goes by, but for its whole name. */
function shortNames(...partners: readonly Partner[]): string[] {
  const [whole, ...short] = knownAs(partners).get(partners[0])!
  expect(whole.length).toBeGreaterThanOrEqual(Math.max(0, ...short.map((name) => name.length)))
  return short
}

describe('a partner is known by', () => {
  it.each([
    ['its last word, in English', [partner('Marsh Trust'), partner('Reed Farm Cooperative')], ['trust']],
    ['its first two words, and its last two with a place in front of it', [partner('Green River Community Alliance'), partner('Reed Farm')], ['river community alliance', 'green river', 'alliance']],
    ['what is left without the form of its company', [partner('Harbour Tools Ltd'), partner('Marsh Trust')], ['harbour tools', 'tools ltd']],
    ['its name without the place behind it', [partner('Hội Liên hiệp Phụ nữ tỉnh Hà Nam'), partner('Trạm Giống Sương')], ['hội liên hiệp phụ nữ', 'hội hà nam', 'hà nam']],
    ['its proper name, with and without what it is', [partner('Trung tâm Tư vấn pháp luật cộng đồng Dù Kê'), partner('Công ty TNHH Trái Ngọt')], ['trung tâm dù kê', 'trung tâm', 'dù kê']],
    ['the last words of a name in capitals', [partner('TRUNG TÂM HỖ TRỢ CỘNG ĐỒNG BIỂN XANH'), partner('Trạm Giống Sương')], ['trung tâm biển xanh', 'trung tâm', 'biển xanh']],
    ['what it is, where no other is one', [partner('Trạm Giống Sương'), partner('Viện Bờ Biển')], ['giống sương', 'trạm']],
    ['the short names that it is given', [partner('Marsh Trust', 'MT'), partner('Reed Farm')], ['trust', 'mt']],
  ] as const)('%s', (_, partners, wanted) => {
    expect([...shortNames(...partners)].sort()).toEqual([...wanted].sort())
  })

  it.each([
    ['a word that another has too', [partner('Marsh Trust'), partner('Harbour Trust')], []],
    ['what another is too', [partner('Trung tâm Nước Xanh'), partner('Trung tâm Gió Mới')], ['nước xanh']],
    ['an everyday word', [partner('Nhóm Bếp Ấm'), partner('Trạm Giống Sương')], ['bếp ấm']],
    ['words that any name may have', [partner('Quỹ Phát triển Việt Nam'), partner('Trạm Giống Sương')], ['quỹ']],
    ['a single letter', [partner('Marsh Trust', 'M'), partner('Reed Farm')], ['trust']],
  ] as const)('not by %s', (_, partners, wanted) => {
    expect(shortNames(...partners)).toEqual(wanted)
  })

  it('nothing where two have the same name', () => {
    const twins = [partner('Marsh Trust'), partner('Marsh Trust')]
    expect(twins.map((one) => knownAs(twins).get(one))).toEqual([[], []])
  })
})

describe('a trace of a partner is', () => {
  it('any word of its name that no other has; in Vietnamese two syllables, and what it is', () => {
    const english = [partner('Marsh Trust'), partner('Harbour Trust', 'HT Port')]
    expect(english.map((one) => tracesOf(english).get(one)!.filter((word) => !knownAs(english).get(one)!.includes(word)))).toEqual([['marsh'], ['harbour']])
    const vietnamese = [partner('Hội Nông dân xã Bến'), partner('Hội Nông dân xã Mây'), partner('Quỹ Mây')]
    expect(tracesOf(vietnamese).get(vietnamese[0])).toContain('xã bến')
    expect(tracesOf(vietnamese).get(vietnamese[0])).not.toContain('nông dân')
    expect(tracesOf(vietnamese).get(vietnamese[2])).toEqual(expect.arrayContaining(['quỹ mây', 'quỹ']))
    const own = (name: string): string[] => {
      const partners = [partner(name), partner('Zz Yy')]
      return tracesOf(partners).get(partners[0])!.filter((word) => !knownAs(partners).get(partners[0])!.includes(word))
    }
    expect([own('Reed Big Sea Farm'), own('Hội Mây Xanh Lơ'), own('Tổ Mây Xanh Lơ')]).toEqual([['reed'], ['hội mây', 'mây xanh', 'xanh lơ', 'hội'], ['tổ mây', 'mây xanh', 'xanh lơ', 'tổ']])
  })
})

describe('a mention', () => {
  it('is a whole word, the first name of the list that is there', () => {
    expect(mentionIn('the marsh trust pays', ['marsh trust', 'trust'])).toEqual({ from: 4, to: 15 })
    expect(mentionIn('trusts and the trust', ['trust'])).toEqual({ from: 15, to: 20 })
    expect(mentionIn('mistrust, trust', ['trust'])).toEqual({ from: 10, to: 15 })
    expect(mentionIn('trust2 entrust', ['trust'])).toBeNull()
    expect(mentionIn('trust', ['trust'])).toEqual({ from: 0, to: 5 })
  })
})
