import { commands, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { commands as ids, type ShowPlacesParams } from '../server/protocol.ts'

/** Opens the list of places that a lens counts, as "find all references" does. */
export function registerPlaces({ protocol2CodeConverter: convert }: BaseLanguageClient): Disposable {
  return commands.registerCommand(ids.showPlaces, async ({ uri, position, ranges }: ShowPlacesParams) => {
    const locations = ranges.map((range) => convert.asLocation({ uri, range }))
    await commands.executeCommand('editor.action.showReferences', convert.asUri(uri), convert.asPosition(position), locations)
  })
}
