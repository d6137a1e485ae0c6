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
    const evidence = requirements.flatMap((id) => this.evidence.get(id) ?? [])
    const parts = evidence.flatMap((span) => this.partOf(span) ?? [])
    const near = (span: Span): boolean => [...evidence, ...parts].some((other) => overlaps(span, other))
    return facts.filter((fact) => near(fact.span) && (sure(fact) || evidence.some((span) => overlaps(span, fact.span))))
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
