import { countKinds, type ComparisonReport, type ComparisonReporter, type SideReport, type VersionReport } from './report.ts'
import { jsonText } from '../visible.ts'

/** A stable contract, like that of the report on charters. */
export const json: ComparisonReporter = (report, { tool }) => {
  const document = { schemaVersion: 1, tool: { name: tool.name, version: tool.version }, ...contractOf(report) }
  return jsonText(document)
}

/** The comparison itself, without who made it. */
export function contractOf({ before, after, changes }: ComparisonReport): object {
  return {
    before: versionOf(before),
    after: versionOf(after),
    changes: changes.map((change) => ({
      kind: change.kind,
      topic: change.topic,
      name: change.name,
      subject: change.subject,
      says: change.says,
      details: change.details.map((detail) => ({ id: detail.id, before: detail.before, after: detail.after })),
      requirements: change.requirements,
      before: sideOf(change.before),
      after: sideOf(change.after),
    })),
    summary: countKinds(changes),
  }
}

function versionOf({ name, language, stage, met, partial, missing, total }: VersionReport): object {
  return { name, language, stage, requirements: { met, partial, missing, total } }
}

function sideOf(side: SideReport | null): object | null {
  return (
    side && {
      value: side.value,
      places: side.places.map(({ startLine, startColumn, endLine, endColumn, text }) => ({
        startLine,
        startColumn,
        endLine,
        endColumn,
        text,
      })),
    }
  )
}
