import { describe, expect, it } from 'vitest'
import { inserted, linesThat } from './fixes-cases.ts'
import { english } from './fixes-shapes.en.ts'
import { vietnamese } from './fixes-shapes.vi.ts'

function shownBy(purpose: string, roles: string): Record<string, string> {
  return purpose === '' ? {} : { 'shared-purpose': purpose, 'roles-assigned': roles }
}

describe.each([
  ['Vietnamese', vietnamese],
  ['English', english],
] as const)('titles of inserted sections, %s', (_, shapes) => {
  it.each(shapes)('$name', ({ text, purpose, roles, titles, expected }) => {
    expect(linesThat(inserted(text, ['decision-process', 'sign-off'], shownBy(purpose, roles), 'review'), titles)).toEqual(expected)
  })

  it.each(shapes)('$name, with CRLF line ends', ({ text, purpose, roles, titles, expected }) => {
    const result = inserted(text.replaceAll('\n', '\r\n'), ['decision-process', 'sign-off'], shownBy(purpose, roles), 'review')
    expect(linesThat(result, titles)).toEqual(expected)
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
