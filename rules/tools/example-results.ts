import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { State } from '../engine/judge.ts'
import { createLinter, requirementEntries } from '../index.ts'
import { languageIds } from '../languages/index.ts'
import type { LanguageId } from '../text/language-id.ts'

export interface ExampleResult {
  readonly rule: string
  readonly language: LanguageId
  readonly name: string
  readonly wanted: State
  readonly state: State
  readonly wantedLacking: readonly string[]
  readonly lacking: readonly string[]
}

interface RequirementExample { readonly name: string; readonly state: State; readonly lacking?: readonly string[]; readonly text: string }

/** Judges every requirement's examples, each as a charter of its own. */
export function exampleResults(): ExampleResult[] {
  const linter = createLinter()
  return requirementEntries.flatMap(({ rule }) =>
    languageIds.flatMap((language) => {
      const file = new URL(`../catalog/${rule.id}/examples.${language}.yaml`, import.meta.url)
      const examples = parse(readFileSync(file, 'utf8')) as RequirementExample[]
      return examples.map((example): ExampleResult => {
        const judged = linter.lint(example.text, { asCharter: true }).judgements.find((judgement) => judgement.rule === rule.id)
        return {
          rule: rule.id, language, name: example.name, wanted: example.state, state: judged?.state ?? 'missing',
          wantedLacking: [...(example.lacking ?? [])].sort(), lacking: [...(judged?.lacking ?? [])].sort(),
        }
      })
    }),
  )
}
