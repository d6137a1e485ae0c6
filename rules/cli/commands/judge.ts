import { resolve } from 'node:path'
import { nearestTo } from '../../text/nearest.ts'
import type { CatalogEntry } from '../../catalog/catalog.ts'
import type { Statement } from '../../charter/model.ts'
import { explainJudgement, type ElementExplanation, type Explanation } from '../../engine/explain.ts'
import type { LintResult } from '../../engine/lint.ts'
import { createLinter, entriesOf, LineIndex, requirementEntries } from '../../index.ts'
import { labels } from '../../reporters/labels.ts'
import type { Colors } from '../../reporters/reporter.ts'
import { visible } from '../../reporters/visible.ts'
import { slashed } from '../configuration.ts'
import { UsageError, type ExitStatus } from '../exit-status.ts'
import type { Options } from '../options.ts'
import type { Context } from '../program.ts'
import { readText } from '../read-text.ts'
import { settingsOf } from '../settings.ts'
import { colorsFor } from '../terminal.ts'
import { localeLanguage, texts as allTexts, type Texts } from '../texts/index.ts'
import { answer, asJson } from './answer.ts'
import { knownIds } from './explain.ts'

/** `charterlint judge FILE REQUIREMENT`: which statements were read, what they show and why, and what was left out. */
export async function judge(file: string, ruleId: string, options: Options, context: Context): Promise<ExitStatus> {
  const { io, texts } = context
  const path = slashed(resolve(io.cwd, file))
  const read = readText(path, file, texts)
  if ('problem' in read) throw new UsageError(read.problem)
  // The pack of ours is not asked for in most configurations, and can be tried all the same.
  const packs = [...((await settingsOf(path, options, context)).packs ?? []), 'extended']
  const requirements = [...requirementEntries, ...entriesOf(packs)]
  const entry = requirements.find(({ rule }) => rule.id === ruleId)
  if (!entry) {
    const known = requirements.map(({ rule }) => rule.id)
    throw new UsageError(
      knownIds().includes(ruleId) ? texts.usage.notRequirement(ruleId) : texts.usage.unknownRule(ruleId, nearestTo(ruleId, known)),
    )
  }
  const linter = createLinter(requirementEntries.includes(entry) ? [] : packs)
  const result = linter.lint(read.text, { path: file, asCharter: options.asCharter })
  const explanation = explainJudgement(linter, result, ruleId)
  if (!explanation) throw new UsageError(texts.usage.notCharter(file))
  const pretty = (toFile: boolean): string => {
    const colors = colorsFor(io.stdout, io, options.color && !toFile)
    return new Page(explanation, entry, result, options.lang === 'auto' ? localeLanguage(io.env) : options.lang, colors).text()
  }
  return answer('judge', { pretty, json: () => asJson(dataOf(explanation, result)) }, options, context, [path])
}

class Page {
  private readonly explanation: Explanation
  private readonly entry: CatalogEntry
  private readonly words: Texts
  private readonly language: 'vi' | 'en'
  private readonly colors: Colors
  private readonly lines: LineIndex

  constructor(explanation: Explanation, entry: CatalogEntry, result: LintResult, language: 'vi' | 'en', colors: Colors) {
    this.explanation = explanation
    this.entry = entry
    this.language = language
    this.words = allTexts[language]
    this.colors = colors
    this.lines = new LineIndex(result.charter?.text ?? '')
  }

  text(): string {
    const { judgement, read, elements, leftOut } = this.explanation
    const { judge: words } = this.words
    const wording = this.entry.wording[this.language]
    const head = `${this.colors.bold(wording.title)}  ${this.colors.dim(judgement.rule)}`
    const chances = `${words.addressed} ${percent(judgement.addressed)}, ${words.met} ${percent(judgement.met)}`
    const state = `${words.state}: ${this.colors.bold(labels[this.language].state[judgement.state])} (${chances})`
    const parts = [`${head}\n${state}; ${words.statements(read)}\n`, ...elements.map((element) => this.element(element, wording.lacking))]
    const left = leftOut.map(
      ({ statement, reason }) => `  ${this.place(statement)} (${words.marks[reason]}) ${this.passage(statement)}\n`,
    )
    if (left.length > 0)
      parts.push(`${this.colors.bold(words.leftOut)}\n${left.join('')}`)
    return parts.join('\n')
  }

  private element({ element, shown, best }: ElementExplanation, lacking: Readonly<Record<string, string>>): string {
    const { judge: words } = this.words
    const mark = shown ? this.colors.green(words.shown) : this.colors.yellow(words.notShown)
    const title = element === null ? words.about : `${words.element} ${element}: ${lacking[element] ?? ''}`
    const lines = best.map(({ statement, chance, counts, terms }) => {
      const note = counts ? '' : ` (${this.marksOf(statement)})`
      const reasons = terms.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`).join('  ')
      const why = this.colors.dim(`${words.terms}: ${visible(reasons)}`)
      return `  ${percent(chance).padStart(5)}  ${this.place(statement)}${note}  ${this.passage(statement)}\n         ${why}`
    })
    return `${this.colors.bold(title)}: ${mark}\n${lines.length > 0 ? lines.join('\n') : `  ${words.none}`}\n`
  }

  private place({ span, kind }: Statement): string {
    const { line, character } = this.lines.place(span.start)
    return `${line + 1}:${character + 1} ${this.words.judge.kinds[kind]}`
  }

  private marksOf({ marks }: Statement): string {
    const some = (['deferred', 'placeholder', 'hedged', 'vague', 'conditional'] as const).filter((mark) => marks[mark])
    return some.map((mark) => this.words.judge.marks[mark]).join(', ')
  }

  private passage(statement: Statement): string {
    const text = visible(statement.text)
    const above = visible(statement.leadIn.map((passage) => passage.text).join(' › ') || statement.section.title.text)
    return `${above ? this.colors.dim(`[${above.slice(0, 60)}] `) : ''}${text.length > 160 ? `${text.slice(0, 160)}…` : text}`
  }
}

function percent(chance: number): string {
  return `${Math.round(chance * 100)} %`
}

function dataOf({ judgement, read, elements, leftOut }: Explanation, { charter }: LintResult): object {
  const lines = new LineIndex(charter?.text ?? '')
  const placed = ({ span, text, kind, marks, section }: Statement): object => {
    const { line, character } = lines.place(span.start)
    return { line: line + 1, column: character + 1, kind, section: section.title.text, text, marks }
  }
  return {
    rule: judgement.rule,
    state: judgement.state,
    addressed: judgement.addressed,
    met: judgement.met,
    statements: read,
    elements: elements.map(({ element, shown, best }) => ({
      element: element ?? 'about',
      shown,
      best: best.map(({ statement, chance, counts, terms }) => ({ ...placed(statement), chance, counts, terms })),
    })),
    leftOut: leftOut.map(({ statement, reason }) => ({ ...placed(statement), reason })),
  }
}
