import type { CatalogEntry } from '../catalog/catalog.ts'
import { PROFILES, type Profile } from '../charter/profile.ts'
import { fillNames, withGeneric } from '../engine/insertion/template.ts'
import type { LanguageId } from '../text/language-id.ts'
import { en } from './en.ts'
import { writeFrontMatter } from './front-matter.ts'
import { ARTICLES } from './kinds.ts'
import { vi } from './vi.ts'
import type { DraftWording, Relation } from './wording.ts'

const WORDINGS: Readonly<Record<LanguageId, DraftWording>> = { vi, en }

/** What new charters say, with their blanks, for who must know it again: all that any kind can say, with `{partner}` and `{partners}`. */
export function draftTexts(language: LanguageId, catalog: readonly CatalogEntry[]): string[] {
  const { articles, clauses, relations, kinds, defined } = WORDINGS[language]
  const templates = catalog.map(({ wording }) => wording[language].template.body)
  const bodies = [...templates, ...Object.values(articles).map(({ body }) => body), ...Object.values(clauses), ...Object.values(relations)]
  return PROFILES.flatMap((kind) => [kinds[kind].opening, ...bodies].map((body) => named(body, defined[kind], kinds[kind].self)))
}

/** What a new charter is to be like. */
export interface DraftRequest {
  /** `both`: everything is said in Vietnamese and, right behind it, in English. */
  readonly language: LanguageId | 'both'
  readonly kind: Profile
  readonly relation: Relation
  /** Names as they are to stand in the text; for the first two blanks stand in where there are fewer. */
  readonly partners: readonly string[]
}

/**
 * The text of a new charter: front matter, numbered articles and blanks as `[…]`. It says everything that its kind owes, so that it has
 * no finding but its blanks.
 */
export function composeCharter(request: DraftRequest, catalog: readonly CatalogEntry[]): string {
  const writers = languagesOf(request).map((language) => new Writer(language, request, catalog))
  const both = (write: (writer: Writer) => string, between: string): string => writers.map(write).join(between)
  const title = `# ${both((writer) => writer.title(), ' / ')}`
  const blocks = [frontMatter(request).trimEnd(), title, both((writer) => writer.opening(), '\n\n')]
  ARTICLES[request.kind].forEach((id, i) => {
    const number = i + 1
    const [main, ...others] = writers
    blocks.push(`## ${[main.heading(id, number), ...others.map((writer) => writer.titleOf(id))].join(' / ')}`)
    const parts = writers.map((writer) => writer.partsOf(id))
    let clause = 0
    parts[0].forEach((part, p) => {
      const same = parts.map((each) => each[p])
      if (part.title !== null) blocks.push(`### ${number}.${++clause}. ${same.map(({ title }) => title).join(' / ')}`)
      blocks.push(...sideBySide(same.map(({ text }) => text.split('\n\n'))))
    })
  })
  return `${blocks.join('\n\n')}\n`
}

/** Block by block where all languages have the same number of them, so that what says the same stands together. */
function sideBySide(texts: readonly (readonly string[])[]): string[] {
  const [main, ...others] = texts
  if (others.length === 0 || !others.every(({ length }) => length === main.length)) return texts.flat()
  return main.flatMap((block, i) => {
    const lists = texts.map((blocks) => itemsOf(blocks[i]))
    return lists.every((items) => items !== null && items.length === lists[0]?.length)
      ? [manyItems(lists as Item[][])]
      : [block, ...others.map((blocks) => blocks[i])]
  })
}

interface Item {
  readonly marker: string
  readonly text: string
}

function itemsOf(block: string): Item[] | null {
  const items = block.split('\n').map((line) => /^(?<marker>- |\d+\. )(?<text>.*)$/.exec(line)?.groups)
  return items.every((item) => item !== undefined) ? items.map(({ marker, text }) => ({ marker, text })) : null
}

/** One list: two that follow each other are one to Markdown, which would number the second on from the first. */
function manyItems([main, ...others]: readonly (readonly Item[])[]): string {
  return main
    .map(({ marker, text }, i) => [marker + text, ...others.map((items) => ' '.repeat(marker.length) + items[i].text)].join('\n\n'))
    .join('\n\n')
}

function languagesOf({ language }: DraftRequest): readonly LanguageId[] {
  return language === 'both' ? ['vi', 'en'] : [language]
}

function frontMatter(request: DraftRequest): string {
  const { kind, partners } = request
  const languages = languagesOf(request)
  return writeFrontMatter({
    type: 'partnership-charter',
    kind,
    lang: languages.length > 1 ? languages : languages[0],
    status: 'draft',
    ...(partners.length > 0 && { partners: partners.map(oneLine) }),
  })
}

/** A piece of an article: with a title of its own, or what stands before the first of these. */
interface Part {
  readonly title: string | null
  readonly text: string
}

/** Writes the parts of one charter in one language. */
class Writer {
  private readonly language: LanguageId
  private readonly wording: DraftWording
  private readonly request: DraftRequest
  private readonly catalog: readonly CatalogEntry[]
  private readonly names: readonly string[]

  constructor(language: LanguageId, request: DraftRequest, catalog: readonly CatalogEntry[]) {
    this.language = language
    this.wording = WORDINGS[language]
    this.request = request
    this.catalog = catalog
    // Blanks for partners in the main language alone: one who fills in a name fills it in everywhere.
    this.names = withGeneric(request.partners.map(oneLine), languagesOf(request)[0])
  }

  title(): string {
    return this.fill(this.kind.title)
  }

  opening(): string {
    return this.fill(this.kind.opening)
  }

  heading(id: string, number: number): string {
    return this.kind.article.replace('{n}', String(number)).replace('{heading}', this.titleOf(id))
  }

  titleOf(id: string): string {
    return this.wording.articles[id].heading
  }

  /** Every language has the same parts in the same order. */
  partsOf(id: string): Part[] {
    const parts: { title: string | null; blocks: string[] }[] = []
    const begin = (title: string | null): void => void parts.push({ title, blocks: [] })
    for (const block of this.wording.articles[id].body.split('\n\n')) {
      const include = /^\{(?<form>[@#])(?<id>[a-z-]+)\}$/.exec(block)?.groups
      const template = include && this.template(include.id)
      if (include?.form === '#') begin(template?.heading ?? '')
      else if (block.startsWith('{#}')) begin(block.slice('{#}'.length))
      else if (parts.length === 0) begin(null)
      if (block.startsWith('{#}')) continue
      parts.at(-1)?.blocks.push(template ? template.body : block === '{relation}' ? this.wording.relations[this.request.relation] : block)
    }
    return parts.map(({ title, blocks }) => ({ title, text: this.fill(blocks.join('\n\n')) }))
  }

  private get kind(): DraftWording['kinds'][Profile] {
    return this.wording.kinds[this.request.kind]
  }

  /** What a charter says of a requirement: the catalog's template, or what stands for it in a whole charter. */
  private template(id: string): { heading: string; body: string } {
    const entry = this.catalog.find(({ rule }) => rule.id === id)
    if (!entry) throw new Error(`new charters ask for the template of ${id}, which the catalog does not have`)
    const { heading, body } = entry.wording[this.language].template
    return { heading, body: this.wording.clauses[id] ?? body }
  }

  private fill(text: string): string {
    return fillNames(named(text, this.wording.defined[this.request.kind], this.kind.self), this.names, this.language)
  }
}

/** The text with the names that its kind of document gives to bodies and to itself. */
function named(text: string, defined: DraftWording['defined'][Profile], self: string): string {
  return defined.reduce((done, [said, instead]) => done.replaceAll(said, instead), text).replaceAll('{this}', self)
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}
