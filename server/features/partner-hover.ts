import type { Charter, Partner, Statement } from '../../rules/index.ts'
import { joinList } from '../../rules/engine/words.ts'
import type { Analysis } from '../analysis.ts'
import { mentionAt, mentionsIn, type Mention } from '../navigation/mentions.ts'
import { texts } from '../texts.ts'
import type { NamedHover } from './article-hover.ts'

const MOST_LINES = 8
const LONGEST_LINE = 160

/** Who a partner is and what the charter says that it does. */
export function partnerHover({ charter, language, positions }: Analysis, offset: number): NamedHover | null {
  if (!charter) return null
  const mentions = mentionsIn(charter)
  const mention = mentionAt(mentions, offset)
  if (!mention) return null
  const say = texts[language]
  const { partner, span } = mention
  const lines = dutiesOf(partner, charter, mentions).map((statement) => {
    const text = statement.text.length > LONGEST_LINE ? `${statement.text.slice(0, LONGEST_LINE).replace(/\s+\S*$/, '')} …` : statement.text
    return `- ${text.replace(/\s+/g, ' ')} *(${say.line(positions.position(statement.span.start).line + 1)})*`
  })
  const facts = [
    ...(partner.aliases.length > 0
      ? [
          say.alsoCalled(
            joinList(
              partner.aliases.map((alias) => `"${alias}"`),
              language,
            ),
          ),
        ]
      : []),
    ...(partner.representative ? [say.representedBy(partner.representative)] : []),
  ]
  const blocks = [
    `**${partner.name}** · ${say.partner.toLowerCase()}`,
    ...(facts.length > 0 ? [facts.join(' ')] : []),
    ...(lines.length > 0 ? [`${say.charterSays}:\n\n${lines.join('\n')}`] : []),
  ]
  return { span, markdown: blocks.join('\n\n') }
}

/** Statements that a partner opens, or that stand in its list or row; not those that only say who it is. */
export function dutiesOf(partner: Partner, charter: Charter, mentions: readonly Mention[]): Statement[] {
  const own = mentions.filter((mention) => mention.partner === partner)
  const names = ({ start, end }: { start: number; end: number }): boolean => own.some(({ span }) => start <= span.start && span.end <= end)
  const opens = (statement: Statement): boolean =>
    own.some(({ span }) => span.start >= statement.span.start && span.start <= statement.span.start + 6 && span.end < statement.span.end)
  const known = [partner.span, ...partner.details]
  return charter.statements
    .filter(
      (statement) =>
        statement.kind !== 'meta' &&
        statement.marks.inert === null &&
        !known.some((span) => statement.span.start < span.end && span.start < statement.span.end),
    )
    .filter(
      (statement) =>
        opens(statement) ||
        statement.leadIn.some(({ span }) => names(span)) ||
        (statement.label !== null && names(statement.label.span)) ||
        ofSection(statement, names),
    )
    .slice(0, MOST_LINES)
}

/** "Điều 5. Trách nhiệm của Bên A": its statements are that partner's. */
function ofSection({ section, unit }: Statement, names: (span: { start: number; end: number }) => boolean): boolean {
  return (
    section.unit >= 0 && section.unit !== unit && section.level > 1 && names({ start: section.span.start, end: section.title.span.end })
  )
}
