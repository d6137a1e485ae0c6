import type { DocumentUnits, Unit } from '../markdown/units.ts'
import { Kept, kept } from '../text/kept.ts'

/** A text that quotes so much and more of it than it says itself has its quotes for looks. */
const LEAST_LENGTH = 400
const LEAST_SHARE = 0.5

/**
 * Some authors set the whole text in block quotes, as a frame: then nobody is quoted, and one level of quoting is taken away. Otherwise
 * the document is given back as it is.
 */
export function withoutFrames(document: DocumentUnits): DocumentUnits {
  let [own, quoted] = [0, 0]
  for (const { kind, quote, span } of document.units) {
    if (quote > 0) quoted += span.end - span.start
    else if (kind !== 'heading') own += span.end - span.start
  }
  if (quoted < LEAST_LENGTH || quoted < LEAST_SHARE * (own + quoted)) return document
  return { ...document, units: document.units.map((unit) => (unit.quote > 0 ? { ...unit, quote: unit.quote - 1, kept: keptWithoutFrame(unit) } : unit)) }
}

/** What was worked out of a unit as a quotation does not hold for it otherwise. */
const keptWithoutFrame: (unit: Unit) => Kept = kept(() => new Kept())
