// Makes what the engine would otherwise make of the catalog and the models each time it starts; `bundles.mjs` puts it in the place of
// `rules/engine/prepared.ts`: a module, and the bytes of its numbers, little-endian.
import { requirementEntries } from '../catalog/requirements.generated.ts'
import { detectionBuilder } from '../charter/detect-features.ts'
import { catalogBuilder } from '../engine/lexicons.ts'
import { models, stateModel } from '../engine/model.generated.ts'
import { prepareModel } from '../engine/prepared-model.ts'
import type { Prepared } from '../engine/prepared-parts.ts'
import { languageIds, languages } from '../languages/index.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { MatcherData } from '../text/matcher-data.ts'
import { Matcher } from '../text/matcher.ts'

/** The engine's parts as they are after all of it has been made. */
export function prepare(): Prepared {
  const matchers: Partial<Record<LanguageId, MatcherData>> = {}
  const ready: Partial<Record<LanguageId, Prepared['models'][LanguageId]>> = {}
  for (const id of languageIds) {
    const data = catalogBuilder(requirementEntries, languages[id]).data(true)
    const { vocabulary } = new Matcher(data)
    ready[id] = prepareModel(models[id], vocabulary)
    matchers[id] = { ...data, words: [...vocabulary.keys()].join('\n') }
  }
  const detection = detectionBuilder(Object.values(languages)).data(true)
  return { models: ready as Prepared['models'], stateModel, detection, matchers: matchers as Record<LanguageId, MatcherData> }
}

/** The module's text, and the bytes that it imports as "prepared:numbers". */
export function preparedModule(): { code: string; bytes: Uint8Array } {
  const numbers = new Numbers()
  const value = numbers.write(prepare())
  // Node's decoder is the fastest; a browser has only the other.
  const decoded = "typeof Buffer === 'undefined' ? Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) : new Uint8Array(Buffer.from(text, 'base64'))"
  const code = `import text from 'prepared:numbers'\nconst { buffer } = ${decoded}\nexport const prepared = ${value}\n`
  return { code, bytes: numbers.bytes() }
}

/** Writes plain data as an expression; arrays of numbers go into one row of bytes. */
class Numbers {
  private readonly parts: Uint8Array[] = []
  private length = 0

  write(value: unknown): string {
    if (ArrayBuffer.isView(value)) return this.place(value as Uint8Array)
    if (Array.isArray(value)) return `[${value.map((each) => this.write(each)).join(',')}]`
    if (value === null || typeof value !== 'object') return JSON.stringify(value)
    return `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${this.write(each)}`).join(',')}}`
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length)
    let at = 0
    for (const part of this.parts) {
      all.set(part, at)
      at += part.length
    }
    return all
  }

  private place(array: Uint8Array): string {
    const at = this.length
    this.add(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
    // Each array begins where numbers of eight bytes may.
    this.add(new Uint8Array(-this.length & 7))
    return `new ${array.constructor.name}(buffer,${at},${array.length})`
  }

  private add(part: Uint8Array): void {
    this.parts.push(part)
    this.length += part.length
  }
}
