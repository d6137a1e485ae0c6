import { describe, expect, it } from 'vitest'
import { readDuties } from '../../rules/charter/duties.ts'
import { partnerMentions } from '../../rules/charter/mentions.ts'
import { capitalRun, cleanName, headName, isBlank, isCapitalised, isNameLike, isNoParty, nameKey, nameWordsOf, splitName } from '../../rules/charter/party-names.ts'
import { languages } from '../../rules/languages/index.ts'
import { charterOf } from '../catalog/catalog.ts'

const words = nameWordsOf(Object.values(languages))

describe('a name', () => {
  it.each([
    ['  **"Marsh  Trust"**, ', 'Marsh Trust'], ['the Marsh Trust', 'Marsh Trust'], ['and Reed Farm –', 'Reed Farm'], ['và Hội Mây', 'Hội Mây'], ['Marsh Trust and', 'Marsh Trust'], ['“Sông Xanh”', 'Sông Xanh'], ['Thea Trust', 'Thea Trust'], ['the   Marsh Trust', 'Marsh Trust'], ['Marsh Trust   with', 'Marsh Trust'], ['“ Marsh Trust ”', 'Marsh Trust'], ['Công ty "Mây Xanh"', 'Công ty "Mây Xanh"'], ['“Mây Xanh” Company', '“Mây Xanh” Company'], ['Marsh Trust”', 'Marsh Trust'], ['the', 'the'],
  ])('%j is clean as %j', (raw, name) => {
    expect(cleanName(raw)).toBe(name)
  })

  it.each([['The Marsh-Trust (MT)', 'marsh trust mt'], ['Hội Nông dân'.normalize('NFD'), 'hội nông dân'], ['  “Sông Xanh”  ', 'sông xanh'], ['Theatre', 'theatre']])('%j is known by %j', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  it.each([
    ['Marsh Trust, a charity', ['Marsh Trust', 'a charity']], ['Marsh Trust – a charity', ['Marsh Trust', 'a charity']], ['Marsh-Trust (MT) here', ['Marsh-Trust', 'MT) here']], ['Quỹ Mây. Trụ sở', ['Quỹ Mây', 'Trụ sở']], ['J. Lee Fund', ['J. Lee Fund', '']],
    ['Marsh Trust.', ['Marsh Trust', '']], ['Marsh Trust', ['Marsh Trust', '']], ['Hội Mây: xã', ['Hội Mây', 'xã']], ['Hội Mây\nxã', ['Hội Mây', 'xã']],
  ])('%j is split from what is said of it', (raw, parts) => {
    expect(splitName(raw)).toEqual(parts)
  })

  it.each([
    ['Sở Văn hóa, Thể thao và Du lịch, tỉnh Mây', ['Sở Văn hóa, Thể thao và Du lịch', 'tỉnh Mây']], ['Khoa Môi trường, Trường Đại học Thiên Trường (Nam Định)', ['Khoa Môi trường, Trường Đại học Thiên Trường', 'Nam Định)']],
    ['Hội Mây, Công ty Gió', ['Hội Mây', 'Công ty Gió']], ['Marsh Trust, growers', ['Marsh Trust', 'growers']],
  ])('%j keeps a comma of its own', (raw, parts) => {
    expect(headName(raw, words)).toEqual(parts)
  })

  it('in capitals has small words, initials of a brand and forms of companies among them', () => {
    expect(['Marsh Trust', 'Friends of the River', 'eCargo', 'Marsh Trust plc', '(MT) Trust', '4 Rivers'].map(isCapitalised)).toEqual([true, true, true, true, true, true])
    expect(['Marsh trust', 'of the', 'We meet', '', 'A B C D E F G H I J K'].map(isCapitalised)).toEqual([false, false, false, false, false])
  })

  it.each([['Marsh Trust pays', 'Marsh Trust'], ['Friends of the River and of us', 'Friends of the River'], ['Marsh Trust, Reed Farm', 'Marsh Trust,'], ['the Marsh', 'the Marsh'], ['of the Marsh', ''], ['pays', ''], ['eCargo and', 'eCargo']])('the run of capitals of %j is %j', (text, run) => {
    expect(capitalRun(text)).toBe(run)
  })

  it.each(['A', '12', '[name]', 'Bên …', 'Name: ____', 'a'.repeat(141), 'w '.repeat(23).trim(), '-–-'])('is not: %s', (text) => {
    expect(isNameLike(text)).toBe(false)
  })

  it('has two letters at least, and no blank', () => {
    expect(['MT', 'w '.repeat(21) + 'ww', 'a'.repeat(140)].map(isNameLike)).toEqual([true, true, true])
    expect(['[x]', 'x...', 'x…', '__', 'x'].map(isBlank)).toEqual([true, true, true, true, false])
  })
})

describe('an organisation', () => {
  it.each(['Hội Nông dân xã Bến', 'các Hội Nông dân', '"Trung tâm Mây"', 'Marsh Trust', 'the Marsh Trust', 'Ministry of Health', 'Công ty TNHH Trái Ngọt'])('begins or is called like one: %s', (name) => {
    expect(words.isOrganisation(name)).toBe(true)
  })

  it.each(['Ban điều phối', 'Steering Trust', 'Bà Lê Mây', 'bà con', 'Ann Lee', 'hội'])('is not: %s', (name) => {
    expect(words.isOrganisation(name)).toBe(false)
  })

  it.each([['Hội Nông dân xã Bến', true], ['Công an tỉnh', true], ['hội họp mỗi quý', false], ['Hội sẽ họp Xuân', false], ['Hội nghị Mây', false], ['Hội Mây lần 3', false], ['Marsh Trust', true], ['Partnership Agreement', false], ['Each Partner', true], ['Version', false], ['Board of Trust', false]])('may have %j for its name: %s', (name, could) => {
    expect(words.isName(name)).toBe(could)
  })

  it.each([['Steering Committee', true], ['Project Lead', true], ['However', true], ['member organisation', true], ['Foundations', true], ['river keepers', true], ['eCargo', false], ['Marsh Trust is here', true], ['Hội sẽ họp', true], ['Marsh Trust', false], ["Trust's Board", true], ['Scope of work', true]])('in a list is no partner by %j: %s', (name, none) => {
    expect(isNoParty(name)).toBe(none)
  })

  it('is no person and no form of a company', () => {
    expect(['Ms Ann Lee', 'bà Lê Mây', 'Ann Lee'].map((name) => words.isPerson(name))).toEqual([true, true, false])
    expect(['Inc.', 'Ltd', 'Incas'].map((name) => words.isSuffix(name))).toEqual([true, true, false])
  })
})

describe('where partners are named', () => {
  const head = '---\npartners: [Marsh Trust, Reed Farm]\n---\n\n# Agreement\n\n'
  const charter = charterOf(`${head}## Work\n\nMarsh Trust cuts reed. It rains in the marsh. Does Reed Farm pay?\n\n### Reed Farm\n\n- sells reed\n\n| Who | What |\n|---|---|\n| Marsh Trust | a barn |\n| Both | a cart |\n`)
  const texts = charter.statements.map(({ text }) => text)

  it('a statement names them, or what introduces it does', () => {
    const mentions = partnerMentions(charter)
    expect(texts.map((text, i) => `${text}: ${mentions[i].join()}`).slice(2)).toEqual([
      'Marsh Trust cuts reed.: 0', 'It rains in the marsh.: ', 'Does Reed Farm pay?: 1', 'sells reed: 1', 'Marsh Trust | a barn: 0,1', 'Both | a cart: 1',
    ])
    expect(partnerMentions(charterOf('# Charter\n\nWe meet.\n'))).toEqual([[]])
  })

  it('a duty names one by a trace, and is sure where it begins with the name or stands under it', () => {
    expect(readDuties(charter).map(({ partner, statements, sure }) => [partner.name, statements.map(({ text }) => text), sure.map(({ text }) => text)])).toEqual([
      ['Marsh Trust', ['Marsh Trust cuts reed.', 'It rains in the marsh.', 'Marsh Trust | a barn'], ['Marsh Trust cuts reed.', 'Marsh Trust | a barn']],
      ['Reed Farm', expect.arrayContaining(['sells reed', 'Both | a cart']), expect.arrayContaining(['sells reed'])],
    ])
  })
})
