import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { requirementEntries as catalog } from '../../rules/catalog/requirements.generated.ts'
import { readCharter } from '../../rules/charter/read.ts'
import { buildLexicons } from '../../rules/engine/lexicons.ts'
import { models } from '../../rules/engine/model.generated.ts'
import { buildRoles } from '../../rules/engine/roles.ts'
import { Scorer } from '../../rules/engine/scorer.ts'
import { languages } from '../../rules/languages/index.ts'

const lexicons = buildLexicons(catalog, languages)
const silent = (language: 'vi' | 'en') => ({ ...models[language], unitBias: models[language].unitBias.map(() => 0) })
/** Where nothing is added to units, all of a score comes from words, signals and the output's own bias. */
const scorer = new Scorer(catalog, buildRoles(catalog, lexicons), { vi: silent('vi'), en: silent('en') })

it.each(['vi', 'en'] as const)('the reasons for a score add up to it, those that go through units too (%s)', (language) => {
  const charter = readCharter(readFileSync(new URL(`../../examples/${language === 'vi' ? 'dieu-le-manh.vi' : 'strong-charter.en'}.md`, import.meta.url), 'utf8'), lexicons)
  for (const scored of scorer.scoreAll(charter).slice(0, 12)) {
    for (const [rule, element] of [[0, 0], [5, 1], [20, 0]]) {
      const output = scorer.firstOutput[rule] + element
      const reasons = scorer.terms(scored, rule, element).reduce((sum, { weight }) => sum + weight, 0)
      expect(models[language].bias[output] + reasons).toBeCloseTo(scored.scores[output], 3)
    }
  }
})
