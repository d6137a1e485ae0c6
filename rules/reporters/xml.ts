/** What XML 1.0 cannot hold, not even escaped; lone surrogates too. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu

/** What XML can hold and a terminal would act on. */
const HARMFUL = /[\u0085\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** One element with its attributes in order; children are XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly string[] = []): string {
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}`
  if (children.length === 0) return `${start}/>`
  return `${start}>\n${children.map((child) => indented(child)).join('\n')}\n</${name}>`
}

/** An element that holds a text. */
export function textElement(name: string, attributes: Readonly<Record<string, string | number>>, text: string): string {
  return element(name, attributes).replace(/\/>$/, () => `>${escaped(text)}</${name}>`)
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function escaped(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character])
    .replace(HARMFUL, (character) => `&#${character.charCodeAt(0)};`)
}

function indented(xml: string): string {
  return xml.replace(/^/gm, '  ')
}
