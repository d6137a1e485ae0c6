import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver'
import { configProblemText } from '../../rules/config/problem-text.ts'
import type { LanguageId } from '../../rules/index.ts'
import { looksVietnamese } from '../../rules/text/fold.ts'
import type { PlacedProblem } from '../configurations.ts'
import { Positions } from '../convert/positions.ts'
import { diagnosticSource } from '../protocol.ts'

/** A problem of a configuration or pack, from where it stands to the end of its line. */
export function configurationDiagnostic({ text, problem }: PlacedProblem, language: LanguageId): Diagnostic {
  const positions = new Positions(text)
  const start = { line: problem.line - 1, character: problem.column - 1 }
  const { end } = positions.lineSpan(Math.min(start.line, text.split('\n').length - 1))
  return {
    range: { start, end: positions.position(Math.max(end, positions.offset(start))) },
    severity: DiagnosticSeverity.Error,
    source: diagnosticSource,
    code: `configuration-${problem.kind}`,
    message: configProblemText(problem, language),
  }
}

/** The language that a configuration is written for: that of its comments and of the messages it asks for, else the client's. */
export function languageOf(text: string, vietnamese: boolean): LanguageId {
  const asked = /^\s*"?language"?\s*:\s*["']?(vi|en)\b/m.exec(text)?.[1]
  if (asked === 'vi' || asked === 'en') return asked
  return vietnamese || looksVietnamese(text.slice(0, 4000).normalize('NFC').toLowerCase()) ? 'vi' : 'en'
}
