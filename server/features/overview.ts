import { charterModel, type Linter, type Words } from '../../rules/index.ts'
import { overviewDocument } from '../../rules/overview/document.ts'
import type { Overview } from '../../rules/overview/model.ts'
import { overviewPage } from '../../rules/overview/page.ts'
import { readOverview } from '../../rules/overview/read.ts'
import { pageStyles } from '../../rules/overview/styles.ts'
import { pageTexts } from '../../rules/overview/texts.ts'
import type { Analysis } from '../analysis.ts'
import type { OverviewFile, OverviewPage } from '../protocol.ts'

interface Tools {
  readonly linter: Linter
  readonly words: Words
}

/** The overview as a part of a page, for a view that stays open; null for what is no charter. */
export function overviewPageOf(analysis: Analysis, tools: Tools): OverviewPage | null {
  const overview = overviewOf(analysis, tools)
  if (!overview) return null
  return { language: overview.language, title: titleOf(overview), html: overviewPage(overview, { explains: true }), styles: pageStyles }
}

/** The overview as a document of its own, to be written to a file; null for what is no charter. */
export function overviewFileOf(analysis: Analysis, tools: Tools): OverviewFile | null {
  const overview = overviewOf(analysis, tools)
  return overview && { language: overview.language, html: overviewDocument(overview) }
}

function overviewOf({ uri, language, ...reviewed }: Analysis, { linter, words }: Tools): Overview | null {
  return readOverview({ file: nameOf(uri), reviewed, catalog: linter.parts.catalog, words, language, modelOf: charterModel })
}

function titleOf({ language, title }: Overview): string {
  const say = pageTexts[language]
  return say.pageTitle(title?.text ?? say.untitled)
}

/** The last part of the path: people know their files by it. What was never saved has no folder. */
function nameOf(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.startsWith('untitled:') ? uri.indexOf(':') : -1) + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
