/** The same charter written in another way: what it commits the partners to is the same. */
export interface Variant {
  readonly name: string
  write(text: string): string
}

const TONES = ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe', 'uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'].map(
  (pair) => pair.split(' '),
)

function moveTones(text: string, from: 0 | 1): string {
  return TONES.reduce(
    (moved, pair) => moved.replace(new RegExp(`(?<![qQ])${pair[from]}(?![\\p{L}\\p{M}])`, 'gu'), pair[1 - from]),
    text.normalize('NFC'),
  )
}

/** Front matter and fenced code stay as they are. */
function outsideCode(text: string, write: (lines: string[]) => string[]): string {
  const lines = text.split('\n')
  const end = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0
  const head = lines.slice(0, end)
  const body = lines.slice(end)
  if (body.some((line) => /^\s*(?:```|~~~|<)/.test(line))) return text
  return [...head, ...write(body)].join('\n')
}

const PLAIN = /^(?![\s>|#<*+-]|\d+[.)]|[ivxlc]+[.)]|.*\|)/iu

/** Paragraphs of one line are wrapped at spaces; no new line begins with what would be a mark or a label. */
function wrap(lines: string[]): string[] {
  return lines.flatMap((line, i) => {
    const alone = (lines[i - 1] ?? '').trim() === '' && (lines[i + 1] ?? '').trim() === ''
    if (!alone || line.length < 100 || !PLAIN.test(line) || /[*_`[\]<:]|\\$|\s{2}$/.test(line)) return [line]
    const out: string[] = []
    let current = ''
    for (const word of line.split(' ')) {
      if (current.length > 60 && /^[\p{Ll}][\p{L}\p{M}]+,?$/u.test(word) && /[\p{Ll}\p{M},]$/u.test(current)) {
        out.push(current)
        current = word
      } else current = current === '' ? word : `${current} ${word}`
    }
    return [...out, current]
  })
}

const TITLE = /^(#{1,6}) (?![#])(.*\S)\s*$/u
const MARKUP = /[*_`[\]<&\\]/

/** A paragraph of one line, between empty lines. */
const isParagraph = (lines: readonly string[], i: number): boolean => PLAIN.test(lines[i]) && lines[i].trim() !== '' && (lines[i - 1] ?? '').trim() === '' && (lines[i + 1] ?? '').trim() === ''

/** In an order in which each can be written after the one before: what looks at lines comes before what changes line ends. */
export const variants: readonly Variant[] = [
  { name: 'other bullets', write: (text) => outsideCode(text, (lines) => lines.map((line) => line.replace(/^(\s*)[-*](?=\s+[^\s*-])/, (_, space: string) => `${space}+`))) },
  {
    name: 'setext titles',
    write: (text) =>
      outsideCode(text, (lines) =>
        lines.flatMap((line, i) => {
          const match = /^(##?) (.*[^\s#])\s*$/.exec(line)
          return match && (lines[i - 1] ?? '').trim() === '' ? [match[2].replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+*>])/, '\\$1'), match[1] === '#' ? '=====' : '-----'] : [line]
        }),
      ),
  },
  { name: 'wrapped paragraphs', write: (text) => outsideCode(text, wrap) },
  {
    name: 'titles numbered anew',
    write: (text) =>
      outsideCode(text, (lines) => lines.map((line) => line.replace(/^(#+ (?:Điều |Article |Section )?)(\d{1,2})(?=[.:)])/u, (_, head: string, number: string) => head + String(Number(number) + 3)))),
  },
  {
    name: 'titles and paragraphs in HTML',
    write: (text) =>
      outsideCode(text, (lines) =>
        lines.map((line, i) => {
          const title = TITLE.exec(line)
          if (title && !MARKUP.test(line)) return `<h${title[1].length}>${title[2]}</h${title[1].length}>\n`
          return isParagraph(lines, i) && !MARKUP.test(line) ? `<p>${line}</p>` : line
        }),
      ),
  },
  { name: 'no space behind the mark of a title', write: (text) => outsideCode(text, (lines) => lines.map((line) => line.replace(/^(##+) (?=\p{L})/u, '$1'))) },
  { name: 'references to footnotes', write: (text) => outsideCode(text, (lines) => lines.map((line, i) => (isParagraph(lines, i) ? line.replace(/(\p{L})\.$/u, '$1.[^1]') : line))) },
  { name: 'a frame of block quotes', write: (text) => outsideCode(text, (lines) => lines.map((line) => (line === '' ? '>' : `> ${line}`))) },
  { name: 'spaces that do not break', write: (text) => outsideCode(text, (lines) => lines.map((line) => line.replace(/(\p{L}) (?=\p{L})/gu, (pair, letter: string, at: number) => (at % 3 === 0 ? `${letter}\u00a0` : pair)))) },
  { name: 'characters that nobody sees', write: (text) => outsideCode(text, (lines) => lines.map((line) => line.replace(/, /g, ',\u200b ').replace(/(\p{Ll}{5})(?=\p{Ll}{4})/gu, '$1\u00ad'))) },
  { name: 'tone on the first vowel', write: (text) => moveTones(text, 0) },
  { name: 'tone on the second vowel', write: (text) => moveTones(text, 1) },
  { name: 'NFC', write: (text) => text.normalize('NFC') },
  { name: 'NFD', write: (text) => text.normalize('NFD') },
  { name: 'CRLF', write: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'lone CR', write: (text) => (text.startsWith('---') ? text : text.replace(/\r?\n/g, '\r')) },
  { name: 'byte order mark', write: (text) => `\ufeff${text}` },
]
