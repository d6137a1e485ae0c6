import type { CatalogEntry } from '../catalog/catalog.ts'
import { PROFILES } from '../charter/profile.ts'
import { fillNames, withGeneric } from '../engine/insertion/template.ts'
import { snippetOf } from '../engine/snippet.ts'
import { fold, withoutDiacritics } from '../text/fold.ts'
import type { LanguageId } from '../text/language-id.ts'

/** One entry of a snippet file of VS Code. */
export interface EditorSnippet {
  readonly prefix: string
  readonly body: readonly string[]
  readonly description: string
}

const OPENING: Readonly<Record<LanguageId, string>> = { vi: 'dl', en: 'ch' }
const STAGES = ['draft', 'review', 'signed']

type Other = Readonly<Record<'front-matter' | 'ignore', { readonly name: string; readonly about: string }>>

const OTHERS: Readonly<Record<LanguageId, Other>> = {
  vi: {
    'front-matter': { name: 'phần đầu tệp', about: 'Phần đầu tệp của một điều lệ hợp tác' },
    ignore: { name: 'bỏ qua', about: 'Bỏ qua phát hiện ở dòng dưới, kèm lý do' },
  },
  en: {
    'front-matter': { name: 'front matter', about: 'Front matter of a partnership charter' },
    ignore: { name: 'ignore', about: 'Ignore the findings of the line below, with a reason' },
  },
}

/** The templates of the catalog, each under a prefix made of its heading, and what else one types by hand. By name. */
export function editorSnippets(language: LanguageId, catalog: readonly CatalogEntry[]): Record<string, EditorSnippet> {
  const sections = catalog.map(({ wording }): [string, EditorSnippet] => {
    const { title, template } = wording[language]
    const text = `## ${template.heading}\n\n${fillNames(template.body, withGeneric([], language), language)}\n`
    return [template.heading, { prefix: prefixOf(template.heading, language), body: bodyOf(text), description: title }]
  })
  const { 'front-matter': front, ignore } = OTHERS[language]
  const lang = language === 'vi' ? 'vi,en' : 'en,vi'
  return Object.fromEntries([
    [front.name, {
      prefix: prefixOf(front.name, language),
      body: [
        '---', 'type: partnership-charter', `kind: \${1|${PROFILES.join()}|}`, `lang: \${2|${lang}|}`, `status: \${3|${STAGES.join()}|}`, '---',
        '$0',
      ],
      description: front.about,
    }],
    ...sections,
    [ignore.name, {
      prefix: prefixOf(ignore.name, language),
      body: ['<!-- charterlint-disable-next-line ${1:rule} -- ${2:reason} -->'],
      description: ignore.about,
    }],
  ])
}

function prefixOf(title: string, language: LanguageId): string {
  const words = withoutDiacritics(fold(title).text).match(/[\p{L}\p{N}]+/gu) ?? []
  return [OPENING[language], ...words].join('-')
}

function bodyOf(text: string): string[] {
  return snippetOf({ id: '', edits: [{ span: { start: 0, end: 0 }, text }], safe: false, blanks: true })[0].snippet.split('\n')
}
