import type { LanguageId } from '../text/language-id.ts'
import type { Profile } from '../charter/profile.ts'
import type { Fix } from '../engine/finding.ts'
import { lineEndIn } from '../engine/insertion/lines.ts'
import { frontMatterBlock, writeFrontMatter, yamlLines, type Edit } from './front-matter.ts'

const DECLARATION = { type: 'partnership-charter' }

/** What a text says of itself without front matter. */
export interface ReadOfText {
  readonly kind: Profile
  readonly languages: readonly LanguageId[]
  readonly partners: readonly string[]
  /** First and last day, YYYY-MM-DD. */
  readonly effective: string | null
  readonly end: string | null
}

/** Keys that mean the same, so that none is written beside the other. */
const SAME: Readonly<Record<string, RegExp>> = {
  kind: /^(?:kind|profile|loai|loại)[ \t]*:/m,
  lang: /^(?:lang|language|ngon_ngu)[ \t]*:/m,
  status: /^(?:status|stage|trang_thai|trạng thái)[ \t]*:/m,
  partners: /^(?:partners|parties|members|cac_ben|doi_tac|thanh_vien)[ \t]*:/m,
  effective: /^(?:effective(?:_?date)?|hieu_luc(?:_tu)?|start(?:s|_date)?|bat_dau)[ \t]*:/m,
  end: /^(?:end(?:s|_?date)?|expires|het_han|ket_thuc)[ \t]*:/m,
}

/** The edits that make a text's front matter say that it is a charter, and what is read of it where that is not said yet. */
export function declareCharter(text: string, read: ReadOfText | null = null): Fix {
  const eol = lineEndIn(text)
  const block = frontMatterBlock(text)
  const missing = Object.fromEntries(Object.entries(read ? valuesOf(read) : {}).filter(([key]) => !SAME[key].test(block?.body ?? '')))
  if (!block) {
    const written = writeFrontMatter({ ...DECLARATION, ...missing }).replaceAll('\n', eol)
    return fixOf([{ span: { start: 0, end: 0 }, text: written + (text.trim() === '' ? '' : eol) }])
  }
  const declared = declaration(block.body, block.start, eol)
  const end = block.start + block.body.length
  const more = yamlLines(missing).replaceAll('\n', eol)
  return fixOf(more === '' ? [declared] : [declared, { span: { start: end, end }, text: more }])
}

function valuesOf({ kind, languages, partners, effective, end }: ReadOfText): Record<string, unknown> {
  return {
    kind,
    ...(languages.length > 0 && { lang: languages.length > 1 ? languages : languages[0] }),
    status: 'draft',
    ...(effective && { effective }),
    ...(end && { end }),
    ...(partners.length > 0 && { partners }),
  }
}

/** What says the opposite is turned round; a type of another kind stays for whom it is meant. */
function declaration(body: string, start: number, eol: string): Edit {
  for (const denial of [/^charterlint[ \t]*:[ \t]*(false|no)\b/im, /^[ \t]+charter[ \t]*:[ \t]*(false|no)\b/im]) {
    const found = denial.exec(body)
    if (!found) continue
    const end = start + found.index + found[0].length
    return { span: { start: end - found[1].length, end }, text: 'true' }
  }
  if (!/^type[ \t]*:/m.test(body)) return { span: { start, end: start }, text: yamlLines(DECLARATION).replaceAll('\n', eol) }
  const own = /^charterlint[ \t]*:(?:[ \t]*\{|[ \t]*\r?\n)/m.exec(body)
  if (!own) return { span: { start, end: start }, text: `charterlint: true${eol}` }
  const at = start + own.index + own[0].length
  return { span: { start: at, end: at }, text: own[0].endsWith('{') ? 'charter: true, ' : `  charter: true${eol}` }
}

function fixOf(edits: readonly Edit[]): Fix {
  return { id: 'declare-charter', edits, safe: false, blanks: false }
}
