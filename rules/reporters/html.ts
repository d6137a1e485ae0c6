import type { VNode } from 'preact'
import { coverageOf } from '../engine/coverage.ts'
import { charterPages, htmlDocument } from '../overview/document.ts'
import { el } from '../overview/element.ts'
import { INDEX_ID, indexPage, type IndexEntry } from '../overview/index-page.ts'
import { pageTexts } from '../overview/texts.ts'
import type { FileReport, Report } from './report.ts'
import type { ReportContext, Reporter } from './reporter.ts'

/** The one-page overview of each charter, in one document that needs nothing but itself; a list in front where there are more. */
export const html: Reporter = (report, context) => {
  const charters = report.files.filter(({ charter }) => charter)
  const [only] = charters
  const single = charters.length === 1 && report.files.length === 1 && report.problems.length === 0 && only.overview !== undefined
  const say = pageTexts[single && only.overview ? only.overview.language : context.language]
  const title = single ? say.pageTitle(only.overview?.title?.text ?? say.untitled) : say.index.title
  const body = single && only.overview ? charterPages(only.overview) : folder(report, charters, context)
  const language = single && only.overview ? only.overview.language : context.language
  return htmlDocument(body, { language, title })
}

function folder(report: Report, charters: readonly FileReport[], { language }: ReportContext): VNode[] {
  const prefix = (i: number): string => `c${i + 1}-`
  const entries = charters.map((file, i): IndexEntry => ({
    file: file.path,
    title: file.overview?.title?.text ?? '',
    stage: file.stage,
    count: coverageOf(file.requirements, file),
    page: file.overview ? `${prefix(i)}overview` : null,
  }))
  const pages = charters.flatMap(({ overview }, i) =>
    overview
      ? [el('article', { class: 'charter' }, back(pageTexts[overview.language].index.back), ...charterPages(overview, prefix(i)))]
      : [],
  )
  const problems = report.problems.map(({ message }) => message)
  return [indexPage({ language, entries, notCharters: report.files.length - charters.length, problems }), ...pages]
}

function back(text: string): VNode {
  return el('p', { class: 'back' }, el('a', { href: `#${INDEX_ID}` }, text))
}
