import type { Charter, Section } from '../charter/model.ts'
import type { Judgement } from '../engine/judge.ts'
import { overlaps, type Span } from '../text/span.ts'

/**
 * What parts of a charter are about, as far as the judgements show it: the evidence of a requirement, and the part that it stands in. The
 * words of a fact alone are often not enough: "the Trust has data to report" is no way of reporting.
 */
export class Topics {
  private readonly charter: Charter
  private readonly evidence: ReadonlyMap<string, readonly Span[]>

  constructor(charter: Charter, judgements: readonly Judgement[]) {
    this.charter = charter
    this.evidence = new Map(judgements.map((judgement) => [judgement.rule, judgement.evidence]))
  }

  /** The facts that are evidence of one of the requirements, and the `sure` ones of the parts that such evidence stands in; in order. */
  only<T extends { readonly span: Span }>(facts: readonly T[], requirements: readonly string[], sure: (fact: T) => boolean): T[] {
    const { evidence, parts } = this.around(requirements)
    const isIn = (spans: readonly Span[], { span }: T): boolean => spans.some((other) => overlaps(other, span))
    return facts.filter((fact) => isIn(evidence, fact) || (isIn(parts, fact) && sure(fact)))
  }

  /** What shows one of the requirements, and the parts that it stands in. */
  private around(requirements: readonly string[]): { evidence: readonly Span[]; parts: readonly Span[] } {
    const evidence = requirements.flatMap((id) => this.evidence.get(id) ?? [])
    return { evidence, parts: evidence.flatMap((span) => this.partOf(span) ?? []) }
  }

  /** The smallest part with a title of its own; the document itself is none. */
  private partOf(span: Span): Span | null {
    let smallest: Section | null = null
    for (const section of this.charter.sections) {
      if (section.form !== 'document' && section.form !== 'run-in' && section.parent !== null && overlaps(section.span, span))
        smallest = section
    }
    return smallest && smallest.title.span.start !== this.charter.title?.span.start ? smallest.span : null
  }
}
