import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver'
import { LARGEST_FILE_SIZE } from '../rules/index.ts'
import type { ClientAbilities } from './client-abilities.ts'
import { defaultSettings, settingsSection, type Settings } from './protocol.ts'

/** The settings of each document, asked of the client once and remembered until it says that they changed. */
export class SettingsStore {
  private readonly connection: Connection
  private readonly client: ClientAbilities
  private readonly known = new Map<string, Promise<Settings>>()
  private global: Settings

  constructor(connection: Connection, client: ClientAbilities) {
    this.connection = connection
    this.client = client
    this.global = settingsFrom(client.options.settings)
  }

  /** Asks to be told of changes; to be called when the client is ready. */
  async watch(): Promise<void> {
    if (this.client.watchConfiguration)
      await this.connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection })
  }

  of(uri: string): Promise<Settings> {
    if (!this.client.configuration) return Promise.resolve(this.global)
    let settings = this.known.get(uri)
    if (!settings) this.known.set(uri, (settings = this.ask(uri)))
    return settings
  }

  forget(uri: string): void {
    this.known.delete(uri)
  }

  /** `settings`: what a client that cannot be asked sends along. */
  changed(settings: unknown): void {
    this.known.clear()
    const own = (settings as Record<string, unknown> | null)?.[settingsSection]
    if (own !== undefined) this.global = settingsFrom(own)
  }

  private async ask(uri: string): Promise<Settings> {
    try {
      return settingsFrom(await this.connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection }))
    } catch (error) {
      this.connection.console.error(`The settings of ${uri} cannot be read: ${String(error)}`)
      return this.global
    }
  }
}

/** Anything may stand in a settings file: what is not understood has its default. */
function settingsFrom(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Settings, unknown>>
  const one = <T extends string>(key: 'language' | 'charterFiles', known: readonly T[]): T =>
    known.find((each) => each === given[key]) ?? (defaultSettings[key] as T)
  const flag = (key: 'enable' | 'codeLens'): boolean => {
    const value = given[key]
    return typeof value === 'boolean' ? value : defaultSettings[key]
  }
  return {
    enable: flag('enable'),
    codeLens: flag('codeLens'),
    language: one('language', ['auto', 'vi', 'en']),
    charterFiles: one('charterFiles', ['detect', 'all', 'declared']),
    maxFileSize: sizeFrom(given.maxFileSize),
  }
}

function sizeFrom(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? Math.min(value, LARGEST_FILE_SIZE) : defaultSettings.maxFileSize
}
