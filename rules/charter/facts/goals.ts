import { fold } from '../../text/fold.ts'
import { stem, tokenize } from '../../text/tokens.ts'
import type { Objective } from '../objectives.ts'
import type { Statement } from '../model.ts'
import { actorAt } from './actors.ts'
import type { FactContext } from './context.ts'
import { cellText, spanOf } from './matrix.ts'
import type { ActivityFact, IndicatorFact, ObjectiveFact } from './model.ts'
import { oneLine } from './responsibilities.ts'

function objectiveId(index: number): string {
  return `objective-${index + 1}`
}

export interface Goals {
  readonly objectives: readonly ObjectiveFact[]
  readonly indicators: readonly IndicatorFact[]
  readonly activities: readonly ActivityFact[]
}

/** Objectives with what measures them and what is done for them, told by id, number or shared words. */
export function readGoals(context: FactContext): Goals {
  const { objectives } = context.charter
  const matcher = new GoalMatcher(objectives)
  const own = new Set(objectives.map((objective) => objective.statement))
  const indicators: IndicatorFact[] = []
  const activities: ActivityFact[] = []
  for (const { statement } of context.said) {
    if (own.has(statement.index) && statement.kind !== 'row') continue
    const kind = kindOf(context, statement)
    if (kind === 'indicator') indicators.push(indicatorOf(context, statement, matcher))
    else if (kind === 'activity') activities.push(activityOf(context, statement, matcher))
  }
  return {
    indicators, activities,
    objectives: objectives.map((objective, i): ObjectiveFact => ({
      id: objectiveId(i), number: objective.number, ...wordsOf(context, objective),
      indicators: indicators.filter((one) => one.objectives.includes(objectiveId(i))), activities: activities.filter((one) => one.objectives.includes(objectiveId(i))),
    })),
  }
}

/** The words of an objective; in a row those of the first cell that is no number or id. */
function wordsOf({ charter }: FactContext, { statement, number, text, span }: Objective): Pick<ObjectiveFact, 'text' | 'span'> {
  const row = charter.statements[statement]
  const cell = row?.kind === 'row' ? cellsOf(row).find((one) => one.text !== number && /\p{L}{2}/u.test(one.text)) : undefined
  return cell ? { text: cell.text, span: cell.span } : { text: oneLine(text), span }
}

function kindOf(context: FactContext, statement: Statement): 'indicator' | 'activity' | null {
  const { section, leadIn, columns, kind } = statement
  const titles = [section.title, ...(leadIn[0] ? [leadIn[0]] : [])]
  const titled = (list: 'indicatorHeaders' | 'activityTitles'): boolean => titles.some((title) => context.speaks(title, list))
  if (kind === 'row') {
    if (columns.some((column) => context.speaks(column, 'indicatorHeaders'))) return 'indicator'
    if (!columns.some((column) => context.speaks(column, 'taskHeaders'))) return null
    return columns.some((column) => context.speaks(column, 'whenHeaders')) || titled('activityTitles') ? 'activity' : null
  }
  if (kind !== 'item') return null
  return titled('indicatorHeaders') ? 'indicator' : titled('activityTitles') ? 'activity' : null
}

function indicatorOf(context: FactContext, statement: Statement, matcher: GoalMatcher): IndicatorFact {
  const cells = cellsOf(statement)
  const named = cells.find((cell) => context.words.list('indicatorHeaders').test(context.lookAt(cell.label)))
  return {
    text: named?.text ?? oneLine(statement.text), span: named?.span ?? statement.span, objectives: matcher.match(statement),
    details: named ? cells.filter((cell) => cell !== named) : [],
  }
}

function activityOf(context: FactContext, statement: Statement, matcher: GoalMatcher): ActivityFact {
  const cells = cellsOf(statement)
  const by = (list: 'taskHeaders' | 'whenHeaders'): (typeof cells)[number] | undefined => cells.find((cell) => context.words.list(list).first(context.lookAt(cell.label))?.from === 0)
  const task = by('taskHeaders')
  const when = cells.filter((cell) => cell !== task).find((cell) => context.words.list('whenHeaders').test(context.lookAt(cell.label)))
  const who = cells.length > 0
    ? cells.filter((cell) => context.words.list('whoHeaders').first(context.lookAt(cell.label))?.from === 0 && cell !== task).flatMap((cell) => context.cellActors(cell.text).map((found) => actorAt(found, cell.span)))
    : context.actorsIn(statement).map((found) => context.actor(statement, found))
  return { text: task?.text ?? oneLine(statement.text), span: task?.span ?? statement.span, objectives: matcher.match(statement), who, when: when?.text ?? '' }
}

interface LabelledCell { readonly label: string; readonly text: string; readonly span: { start: number; end: number } }

/** Filled cells of a row with their headers; none for anything that is no row. */
export function cellsOf({ place }: Statement): LabelledCell[] {
  const cells = place.table?.rows[place.row] ?? []
  return cells.flatMap((cell, column): LabelledCell[] => {
    const text = oneLine(cellText(cell))
    return text === '' || !place.table ? [] : [{ label: cellText(place.table.header[column]), text, span: spanOf(cell) }]
  })
}

/** Tells which objectives a row or an item speaks of: by their ids; by "mục tiêu 2"; by most of their words. */
class GoalMatcher {
  private readonly objectives: readonly { readonly id: string; readonly number: string; readonly words: ReadonlySet<string> }[]

  constructor(objectives: readonly Objective[]) {
    this.objectives = objectives.map((objective, i) => ({ id: objectiveId(i), number: fold(objective.number).text.trim(), words: contentWords(objective.text) }))
  }

  match(statement: Statement): string[] {
    const text = fold([statement.section.title.text, statement.leadIn[0]?.text ?? '', statement.label?.text ?? '', statement.text].join(' | ')).text
    const named = this.objectives.filter(({ number }) => isNamed(text, number, statement))
    if (named.length > 0) return named.map(({ id }) => id)
    const words = contentWords(statement.text)
    const shared = this.objectives.map((objective) => [...objective.words].filter((word) => words.has(word)).length)
    const most = Math.max(...shared, 0)
    // Words in common tell only when no other objective has as many.
    return most >= 2 && shared.filter((count) => count === most).length === 1 ? [this.objectives[shared.indexOf(most)].id] : []
  }
}

function isNamed(text: string, number: string, statement: Statement): boolean {
  if (/\p{L}/u.test(number)) return hasWord(text, number)
  if (new RegExp(`(?:mục tiêu|objective|goal|mt|kết quả|result) ?(?:số )?${number.replace(/\./g, String.raw`\.`)}(?![\\d.]*\\d)`, 'u').test(text)) return true
  const header = statement.columns[0]
  return statement.kind === 'row' && header !== undefined && /^(?:mục tiêu|objectives?|goals?|mt)/u.test(header.tokens.folded) && fold(statement.label?.text ?? '').text.trim().replace(/[.)]$/, '') === number
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' ')) return true
  }
  return false
}

/** Stems of English words of some length; Vietnamese pairs of syllables. */
function contentWords(text: string): Set<string> {
  const { words } = tokenize(text)
  const vietnamese = words.some((word) => /[^\p{ASCII}]/u.test(word))
  if (!vietnamese) return new Set(words.filter((word) => word.length >= 5 && !/\d/.test(word)).map(stem))
  return new Set(words.slice(0, -1).map((word, i) => `${word} ${words[i + 1]}`).filter((pair) => !/\d/.test(pair)))
}
