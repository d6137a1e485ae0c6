import type { Charter, Partner } from '../../charter/model.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { joinList } from '../words.ts'

/** Blanks that stand for the same partner wherever they appear. */
const GENERIC: Readonly<Record<LanguageId, readonly [string, string]>> = { vi: ['[Bên A]', '[Bên B]'], en: ['[Partner A]', '[Partner B]'] }
export const GENERIC_NAMES: readonly string[] = Object.values(GENERIC).flat()
const ALL: Readonly<Record<LanguageId, string>> = { vi: 'các đối tác', en: 'the partners' }
/** More names than this make a sentence that nobody reads. */
const MOST_IN_A_SENTENCE = 8

/** Fills `{partner}` (once per partner, line by line) and `{partners}`, and writes lists with the charter's own bullet. */
export function fillTemplate(body: string, charter: Charter, language: LanguageId): string {
  const bullet = bulletOf(charter)
  return fillNames(body, partnerNames(charter, language), language)
    .split('\n')
    .map((line) => line.replace(/^- /, `${bullet} `))
    .join('\n')
}

/** The same for names that are given. */
export function fillNames(body: string, names: readonly string[], language: LanguageId): string {
  const all = names.length > MOST_IN_A_SENTENCE ? ALL[language] : joinList(names, language)
  const lines = body.split('\n').flatMap((line) => {
    if (!line.includes('{partner}')) return [line]
    return names.map((name) => line.replaceAll('{partner}', line.startsWith('|') ? name.replaceAll('|', '\\|') : name))
  })
  return lines.map((line) => withAll(line, all)).join('\n')
}

function withAll(line: string, all: string): string {
  return line.replace(/(^|[.:!?] )?\{partners\}/g, (_, opening: string | undefined) =>
    opening === undefined || opening === ': ' ? `${opening ?? ''}${all}` : opening + all[0].toLocaleUpperCase() + all.slice(1),
  )
}

/** Names as the charter's sentences would use them; blanks for partners it does not name, two at least. */
export function partnerNames(charter: Charter, language: LanguageId): string[] {
  const names = sameKind(
    charter.partners.map((partner) => nameInText(partner, charter.text)),
    charter,
  )
  return withGeneric(
    names.map((name) => labelIn(name, charter.text, language)),
    language,
  )
}

/** At least two names: blanks stand for those that are not known. */
export function withGeneric(names: readonly string[], language: LanguageId): string[] {
  return [...names, ...GENERIC[language].slice(names.length)]
}

const LABEL = /^(?:bên|party|partner)\s+\S+$/iu

/** All "Bên A", "Bên B" where one of them has no better name: one list does not mix the two. */
function sameKind(names: readonly string[], { partners, text }: Charter): string[] {
  const labels = partners.map(
    ({ aliases }) => aliases.filter((alias) => LABEL.test(alias)).flatMap((alias) => writtenAs(alias, text))[0]?.form,
  )
  return names.some((name) => LABEL.test(name)) && labels.every((label) => label !== undefined) ? (labels as string[]) : [...names]
}

const LABELS: Readonly<Record<LanguageId, string>> = { vi: 'Bên', en: 'Party' }

/** "Bên A" in the English part of a text that has "Party A" too, and the other way round. */
function labelIn(name: string, text: string, language: LanguageId): string {
  if (!LABEL.test(name)) return name
  return writtenAs(`${LABELS[language]} ${name.split(/\s+/)[1]}`, text)[0]?.form ?? name
}

const LONG_NAME = 70

/** The full name; the short one the charter itself uses where the full one is long or in capitals throughout. */
function nameInText({ name, aliases }: Partner, text: string): string {
  const plain = isShouted(name) ? (writtenAs(name, text).find(({ form }) => !isShouted(form))?.form ?? name) : name
  if (!isShouted(plain) && plain.length <= LONG_NAME) return plain
  return aliases.flatMap((alias) => writtenAs(alias, text)).sort((a, b) => b.count - a.count)[0]?.form ?? plain
}

function isShouted(name: string): boolean {
  return name.includes(' ') && name === name.toLocaleUpperCase()
}

/** How often a text writes a name in which letter case. */
function writtenAs(name: string, text: string): { form: string; count: number }[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
  const count = new Map<string, number>()
  for (const [form] of text.matchAll(pattern)) count.set(form, (count.get(form) ?? 0) + 1)
  return [...count].map(([form, times]) => ({ form, count: times })).sort((a, b) => b.count - a.count)
}

/** `-` unless most of the charter's own bullets are others that Markdown knows. */
function bulletOf(charter: Charter): string {
  const count = new Map<string, number>([['-', 0]])
  for (const { list } of charter.units) if (list && /^[-*+]$/.test(list.marker)) count.set(list.marker, (count.get(list.marker) ?? 0) + 1)
  return [...count].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

/** Texts typed with separate tone marks (NFD) get more of the same, so that a search finds both. */
export function inFormOf(text: string, added: string): string {
  const sample = text.slice(0, 20_000)
  return sample !== sample.normalize('NFC') && sample === sample.normalize('NFD') ? added.normalize('NFD') : added
}
