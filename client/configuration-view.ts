import { StatusBarAlignment, ThemeColor, window, type Disposable, type StatusBarItem } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ConfigurationProblemNotification, type ConfigurationProblem } from '../server/protocol.ts'
import { rangeOf } from './charter-places.ts'

/** Says in the status bar that a configuration is broken, as long as it is: its charters are not judged meanwhile. A click leads there. */
export class ConfigurationView implements Disposable {
  readonly #item: StatusBarItem
  readonly #listener: Disposable

  constructor(client: BaseLanguageClient) {
    this.#item = window.createStatusBarItem('charterlint.configuration', StatusBarAlignment.Right, 101)
    this.#item.name = 'Charterlint: configuration (cấu hình)'
    this.#item.backgroundColor = new ThemeColor('statusBarItem.errorBackground')
    this.#listener = client.onNotification(ConfigurationProblemNotification, (problem: ConfigurationProblem) => {
      if (!problem) return this.#item.hide()
      const { uri, file, message, range } = problem
      const target = client.protocol2CodeConverter.asUri(uri)
      this.#item.text = `$(error) Charterlint: ${file}`
      this.#item.tooltip = message
      this.#item.accessibilityInformation = { label: message, role: 'button' }
      this.#item.command = { command: 'vscode.open', title: file, arguments: [target, { selection: rangeOf(range) }] }
      this.#item.show()
    })
  }

  dispose(): void {
    this.#listener.dispose()
    this.#item.dispose()
  }
}
