import { fullName, ownerOf, describesPartner, type Lead, type LeadContext } from './lead-names.ts'
import { locate } from './locate.ts'
import type { Statement } from './model.ts'
import { capitalRun, cleanName, isCapitalised } from './party-names.ts'
import { BEGINS, byBlocks } from '../text/word-list.ts'

/** People are called with or without these. */
export const TITLE = String.raw`(?:(?:ông|bà|anh|chị|cô|chú|bác|thầy|đồng chí|em|bạn|dr\.?|mr\.?|ms\.?|mrs\.?|ts\.?|ths\.?) )?`
const NOW = '(?:presently|currently|at present|now|hiện nay|hiện tại|hiện)'

interface Patterns {
  /** A post, and right behind it who holds it: "the coordinator (Ann Lee, four days)", "The present Chair is Ann Lee". */
  readonly behind: RegExp
  /** In brackets behind whoever holds it: "Ann Lee (chair)". */
  readonly before: RegExp
  /** "Currently: Ann Lee" below the title of a post. */
  readonly here: RegExp
  readonly title: RegExp
}

const made = new Map<string, Patterns>()

function patternsOf(posts: readonly string[]): Patterns {
  const key = posts.join('\n')
  let found = made.get(key)
  if (!found) {
    const post = `(?:co-)?(?:${posts.join('|')})s?`
    made.set(key, (found = {
      behind: new RegExp(byBlocks(String.raw`${BEGINS}(?:${post}(?:,? \(?${NOW}(?: is| là)?:? | \()|(?:present|current) ${post} is )${TITLE}`), 'gu'),
      before: new RegExp(byBlocks(String.raw` \((?:(?:independent|joint|acting|network|project) )?${post}(?=[),;]| of | for )`), 'gu'),
      here: new RegExp(byBlocks(String.raw`(?:^|[.;] )(?:${NOW}(?: it is| là)?:? |at present it is )${TITLE}`), 'u'),
      title: new RegExp(byBlocks(String.raw`^[^\p{L}]*(?:the )?${post}[^\p{L}]*$`), 'u'),
    }))
  }
  return found
}

/** Who holds the post that leads, where the charter names the one who does. */
export function heldPost(charter: LeadContext, statements: readonly Statement[], posts: readonly string[]): Lead | null {
  const patterns = patternsOf(posts)
  for (const statement of statements) {
    const { text, tokens: { folded } } = statement
    if (folded.length !== text.length) continue
    const lead = behindPost(charter, statement, patterns) ?? beforePost(charter, statement, patterns) ?? inTitledTable(charter, statement, patterns)
    if (lead) return lead
  }
  return null
}

function behindPost(charter: LeadContext, statement: Statement, { behind, here, title }: Patterns): Lead | null {
  const { text, tokens: { folded }, section } = statement
  const below = title.test(section.title.tokens.folded) ? here.exec(folded) : null
  for (const match of [...folded.matchAll(behind), ...(below ? [below] : [])]) {
    const from = match.index + match[0].length
    const name = personIn(capitalRun(text.slice(from, from + 80)))
    const at = name ? text.indexOf(name, from) : -1
    if (name && at >= 0 && !describesPartner(charter, statement)) return ownerOf(charter, name, locate(charter, statement, at, at + name.length))
  }
  return null
}

function beforePost(charter: LeadContext, statement: Statement, { before }: Patterns): Lead | null {
  const { text, kind, tokens: { folded } } = statement
  const found = [...folded.matchAll(before)].flatMap((match) => {
    const head = text.slice(Math.max(0, match.index - 90), match.index)
    const words = head.split(/\s+/)
    let first = words.length
    while (first > 0 && /^["“]?[\p{Lu}@]/u.test(words[first - 1]) && !/[,;:.|]$/.test(words[first - 1].replace(/^\p{Lu}\p{Ll}{0,3}\.$/u, ''))) first--
    const run = kind === 'item' && match.index < 90 && head.includes(',') && isCapitalised(head.split(',')[0]) ? head.split(',')[0] : words.slice(first).join(' ')
    const name = personIn(run)
    const at = name ? text.lastIndexOf(name, match.index) : -1
    return name && at >= 0 ? [{ name, at }] : []
  })
  const [one, two] = found
  if (!one) return null
  const lead = ownerOf(charter, one.name, locate(charter, statement, one.at, one.at + one.name.length))
  return two && found.length === 2 ? { ...lead, name: `${lead.name} ${statement.section.title.language === 'vi' ? 'và' : 'and'} ${fullName(charter.text, two.name)}` } : lead
}

/** "| Ann Lee | Harbour Trust |" below the title "Chair". */
function inTitledTable(charter: LeadContext, statement: Statement, { title }: Patterns): Lead | null {
  const { kind, text, section } = statement
  const name = kind === 'row' && title.test(section.title.tokens.folded) ? text.split(' | ')[0].trim() : ''
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) ? ownerOf(charter, name, locate(charter, statement, 0, name.length)) : null
}

/** A name, and no abbreviation, post or kind of people. */
function personIn(raw: string): string | null {
  const name = cleanName(raw.includes('(') ? raw : raw.split(')')[0]).replace(/['’]s$/u, '')
  return name.length >= 3 && /^\p{Lu}.*\p{Ll}/u.test(name) && !/^(?:The|A|An|Each|Any|No|It|She|He|They|Independent|Elected|Appointed|Chair|Vice|Deputy|Secretary|Treasurer|Board|Committee|Article|Section|Clause|Annex|Điều|Mục|Do|Mỗi|Các|Theo)(?![\p{L}])/u.test(name) ? name : null
}
