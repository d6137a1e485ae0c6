import { describe, expect, it } from 'vitest'
import { ProfileReader, type Profile } from '../../rules/charter/profile.ts'
import { dueOf, namedRequirements, requirementSeverity } from '../../rules/engine/severity.ts'
import { createLinter, DEFAULT_SETTINGS, requirementEntries, review } from '../../rules/index.ts'
import { languages } from '../../rules/languages/index.ts'
import { charterOf } from '../catalog/catalog.ts'

const linter = createLinter()
const reader = new ProfileReader(Object.values(languages))
const withFront = (front: string, body: string): string => `---\n${front}\n---\n${body}`
const profileOf = (text: string, given?: Profile): Profile => reader.read(charterOf(text), given).profile
const severities = (text: string): Map<string, string> => new Map(linter.lint(text, { asCharter: true }).findings.map((each) => [each.ruleId, each.severity]))

const MOU = `# Memorandum of Understanding

Between Hill Clinic (Party A) and River School (Party B).

## Purpose

The parties run a health class.
`
const COMPACT = `# Bản cam kết hợp tác

Chúng tôi, Hội Phụ nữ xã Nà Tấu và Trường Tiểu học Nà Tấu, cùng cam kết:

- Chúng tôi sẽ mở lớp đọc mỗi chiều thứ bảy.
- Chúng tôi sẽ góp sách.
- Chúng tôi sẽ gọi nhau khi có việc.
`
const NETWORK = `# Terms of reference of the Upland Seed Network

## Membership

Any group that keeps seed may be a member.

## Meetings

The network meets twice a year.
`
const COORDINATION = `# QUY CHẾ PHỐI HỢP

## Điều 1. Phạm vi

Quy chế này quy định việc phối hợp giữa Sở Y tế và Hội Chữ thập đỏ tỉnh.
`

describe('kind of document', () => {
  it.each([
    ['profile: mou', 'mou'],
    ['kind: network', 'network'],
    ['loai: ban-cam-ket', 'compact'],
    ['loại: quy chế phối hợp', 'coordination'],
    ['profile: Terms of Reference', 'network'],
    ['loai: Điều lệ', 'charter'],
    ['kind: bản ghi nhớ', 'mou'],
  ])('is what front matter says: %s', (front, profile) => {
    expect(reader.read(charterOf(withFront(front, COORDINATION)))).toEqual({ profile, declared: true })
  })

  it('of a compact has five hundred words and three titles at most', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'sông').join(' ')
    const said = charterOf(COMPACT).statements.reduce((sum, { tokens }) => sum + tokens.words.length, 0)
    expect([500, 501].map((count) => profileOf(`${COMPACT}\n${words(count - said)}.\n`))).toEqual(['compact', 'charter'])
    expect([3, 4].map((count) => profileOf(`${COMPACT}\n${'## Việc\n\nCùng làm.\n\n'.repeat(count)}`))).toEqual(['compact', 'charter'])
  })

  it('is not told by words that say it only in front matter', () => {
    expect(profileOf(COMPACT.replace('Bản cam kết hợp tác', 'Cam kết của chúng tôi'))).toBe('charter')
    expect(profileOf(COORDINATION.replace('QUY CHẾ PHỐI HỢP', 'PHỐI HỢP LÀM VIỆC'))).toBe('charter')
  })

  it('is what the settings say as surely as what front matter says', () => {
    expect(reader.read(charterOf(NETWORK), 'mou')).toEqual({ profile: 'mou', declared: true })
    expect(reader.read(charterOf(withFront('kind: compact', NETWORK)), 'mou')).toEqual({ profile: 'compact', declared: true })
    expect(reader.read(charterOf(NETWORK))).toEqual({ profile: 'network', declared: false })
  })

  it('is told from title and shape', () => {
    expect([MOU, COMPACT, NETWORK, COORDINATION].map((text) => profileOf(text))).toEqual(['mou', 'compact', 'network', 'coordination'])
  })

  it('is a charter where title and shape do not agree, or nothing tells', () => {
    expect(profileOf(NETWORK.replace('## Membership', '## Work'))).toBe('charter')
    expect(profileOf(MOU.replace('Between', 'Between Sun Fund (Party C),'))).toBe('charter')
    expect(profileOf(`${COMPACT}\n${'## Mục\n\nMỗi tháng họp một lần.\n\n'.repeat(6)}`)).toBe('charter')
    expect(profileOf('# Working together\n\nWe meet.')).toBe('charter')
    expect(profileOf('Nothing but a line.')).toBe('charter')
    expect(profileOf(withFront('kind: poem', '# Working together\n'))).toBe('charter')
  })

  it('is what the settings say where the charter says nothing', () => {
    expect(profileOf(MOU, 'network')).toBe('network')
    expect(profileOf(withFront('profile: compact', MOU), 'network')).toBe('compact')
    const text = withFront('title: A', NETWORK)
    expect(review(linter, text, { ...DEFAULT_SETTINGS, profile: 'compact' }, { asCharter: true }).result.profile).toBe('compact')
  })
})

describe('severity', () => {
  it('names requirements that there are', () => {
    const known = requirementEntries.map(({ rule }) => rule.id)
    expect(namedRequirements().filter((id) => !known.includes(id))).toEqual([])
  })

  it('rises from draft to signed and with what is due', () => {
    const rank = { info: 1, warning: 2, error: 3 }
    for (const due of ['core', 'due', 'hint'] as const) {
      for (const state of ['missing', 'partial'] as const) {
        const ranks = (['draft', 'review', 'signed'] as const).map((stage) => rank[requirementSeverity(due, state, stage)])
        expect(ranks).toEqual([...ranks].sort())
      }
    }
    expect(requirementSeverity('core', 'missing', 'draft')).toBe('error')
    expect(requirementSeverity('hint', 'missing', 'signed')).toBe('info')
  })

  it('holds a signed charter to more, in both languages', () => {
    const body = '# Thoả thuận\n\n## Họp\n\nCác bên họp vào ngày [ngày].\n'
    const [draft, signed, daKy] = ['status: dự thảo', 'status: signed', 'trang_thai: đã ký'].map((front) => severities(withFront(front, body)))
    expect([draft.get('placeholder'), signed.get('placeholder'), daKy.get('placeholder')]).toEqual(['warning', 'error', 'error'])
  })

  it('never changes a judgement', () => {
    const states = (text: string): string[] => linter.lint(text, { asCharter: true }).judgements.map(({ rule, state }) => `${rule} ${state}`)
    const plain = states(withFront('title: a', NETWORK))
    for (const front of ['profile: compact', 'profile: network', 'kind: coordination', 'loai: điều lệ']) {
      expect(states(withFront(`title: a\n${front}`, NETWORK))).toEqual(plain)
    }
  })

  it('asks of a compact only what fits on a page', () => {
    const found = severities(withFront('profile: compact\nstatus: review', COMPACT))
    expect([found.get('risks'), found.get('governance-structure'), found.get('decision-process')]).toEqual(['info', 'info', 'info'])
    const compact = { profile: 'compact', declared: false } as const
    expect([dueOf('review-and-amendment', false, true, compact), dueOf('risks', false, true, compact), dueOf('tea', true, false, compact)]).toEqual(['due', 'hint', 'core'])
  })

  it('asks a draft that says what it is for nothing that it need not say, and one that was guessed for all', () => {
    expect(severities(withFront('profile: compact', COMPACT)).has('risks')).toBe(false)
    expect(severities(COMPACT).get('risks')).toBe('info')
  })

  it('leaves out what such documents never say, but only where somebody said what it is', () => {
    expect(severities(withFront('profile: network', NETWORK)).has('partner-benefits')).toBe(false)
    expect(severities(NETWORK).get('partner-benefits')).toBe('info')
  })
})
