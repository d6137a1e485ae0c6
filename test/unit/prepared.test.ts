import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Linter } from '../../rules/engine/lint.ts'
import { createLinter, type LintResult } from '../../rules/index.ts'
import { prepare } from '../../rules/tools/prepare.ts'

const EXAMPLES = new URL('../../examples/', import.meta.url)
const texts = readdirSync(EXAMPLES).filter((name) => name.endsWith('.md')).map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'))
const prepared = prepare()

describe('what a build prepares judges like what is made from the sources', () => {
  it.each([
    ['without packs', []],
    ['with a pack, whose words come on top', ['extended']],
  ])('%s', (_, packs) => {
    const fromSources = createLinter(packs)
    const built = new Linter({ ...fromSources.parts, catalog: createLinter().parts.catalog, prepared })
    for (const text of texts) expect(judged(built, text)).toEqual(judged(fromSources, text))
  })

  it('explains by the same words', () => {
    const linters = [createLinter(), new Linter({ ...createLinter().parts, prepared })]
    const [fromSources, built] = linters.map((linter) => {
      const { charter } = linter.lint(texts[0], { asCharter: true })
      return linter.scorer.scoreAll(charter!).slice(0, 20).map((scored) => linter.scorer.terms(scored, 3, 0))
    })
    expect(built).toEqual(fromSources)
  })
})

function judged(linter: Linter, text: string): unknown {
  const { judgements, findings }: LintResult = linter.lint(text, { asCharter: true })
  return { findings, judgements: judgements.map(({ elements, ...judgement }) => ({ ...judgement, chances: elements.map(({ best }) => best) })) }
}
