import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Positions } from '../../server/convert/positions.ts'

const piece = fc.constantFrom('a', 'ệ', 'e\u0323\u0302', '🪷', '\n', '\r\n', '\t', ' ', '|')

describe('positions', () => {
  it('agree with those of an editor, in any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), fc.nat(60), (pieces, bom, at) => {
        const raw = (bom ? '\ufeff' : '') + pieces.join('')
        const editor = TextDocument.create('file:///a.md', 'markdown', 1, raw)
        const positions = new Positions(raw)
        const offset = Math.min(at, positions.text.length)
        // Between \r and \n is no position.
        fc.pre(!(positions.text[offset - 1] === '\r' && positions.text[offset] === '\n'))
        const position = positions.position(offset)
        expect(position).toEqual(editor.positionAt(offset + (bom ? 1 : 0)))
        expect(positions.offset(position)).toBe(offset)
      }),
    )
  })

  it('take a character behind the end of a line for its end', () => {
    const positions = new Positions('ab\r\ncd\nef')
    expect(positions.offset({ line: 0, character: 99 })).toBe(2)
    expect(positions.offset({ line: 1, character: 99 })).toBe(6)
    expect(positions.offset({ line: 2, character: 99 })).toBe(9)
    expect(positions.offset({ line: 9, character: 0 })).toBe(9)
    expect(positions.lineSpan(1)).toEqual({ start: 4, end: 6 })
  })
})
