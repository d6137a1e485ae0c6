import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { insertMissing } from '../../rules/engine/fixes.ts'
import { snippetOf } from '../../rules/engine/snippet.ts'
import { resultOf } from './fixes-cases.ts'

const examples = join(import.meta.dirname, '..', '..', 'examples')
const rules = requirementEntries.map(({ rule }) => rule.id)

describe('while a charter is typed', () => {
  it.each(readdirSync(examples).filter((name) => name.endsWith('.md') && name !== 'README.md'))('every section fits into %s', (name) => {
    const whole = readFileSync(join(examples, name), 'utf8')
    for (let length = 0; length <= whole.length; length += 797) {
      const text = whole.slice(0, length)
      const result = resultOf(text)
      const fix = insertMissing(result, result.language, requirementEntries, rules)!
      let last = -1
      for (const { span } of fix.edits) {
        expect(span.start).toBeGreaterThan(last)
        expect(span.end).toBeLessThanOrEqual(text.length)
        last = span.end
      }
      expect(snippetOf(fix)).toHaveLength(fix.edits.length)
    }
  })
})
