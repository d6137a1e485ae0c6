import { DEFAULT_SETTINGS, type Settings as EngineSettings } from '../rules/index.ts'
import type { Configurations, FileConfiguration } from './configurations.ts'
import { defaultSettings, type Settings } from './protocol.ts'
import type { SettingsStore } from './settings.ts'

/** Why nothing is said of a document, charter or not. */
export type Silence = 'disabled' | 'left-out' | 'broken-configuration'

/** What one document is judged by: the client's settings and the configuration of its folder together. */
export interface DocumentSettings extends Settings {
  readonly silence: Silence | null
  readonly engine: EngineSettings
  /** Address of the configuration file; null where there is none. */
  readonly configuration: string | null
}

/** Kept until something changes, so that the same object means the same settings. */
export class DocumentSettingsStore {
  private readonly client: SettingsStore
  private readonly configurations: Configurations
  private readonly known = new Map<string, Promise<DocumentSettings>>()
  private readonly listeners: ((configuration: string) => void)[] = []

  constructor(client: SettingsStore, configurations: Configurations) {
    this.client = client
    this.configurations = configurations
  }

  /** Calls `listener` with a configuration that has problems, each time it is met. */
  onBroken(listener: (configuration: string) => void): void {
    this.listeners.push(listener)
  }

  /** Of a document that someone opened. */
  of(uri: string): Promise<DocumentSettings> {
    let settings = this.known.get(uri)
    if (!settings) {
      this.known.set(uri, (settings = this.join(uri, uri, false)))
      // What failed once is tried again.
      settings.catch(() => this.known.delete(uri))
    }
    return settings
  }

  /** Of a file that was found in a folder, which stands for it where the client is asked. */
  ofFound(uri: string, folder: string): Promise<DocumentSettings> {
    return this.join(uri, folder, true)
  }

  forget(uri: string): void {
    this.known.delete(uri)
    this.client.forget(uri)
  }

  reset(): void {
    this.known.clear()
  }

  private async join(uri: string, scope: string, found: boolean): Promise<DocumentSettings> {
    const [client, file] = await Promise.all([this.client.of(scope), this.configurations.of(uri, found)])
    if (file.broken && file.uri !== null) for (const listener of this.listeners) listener(file.uri)
    return joined(client, file)
  }
}

/** Of the language of messages the person decides first; of everything else the configuration, which all who work on the charter share. */
export function joined(client: Settings, { resolved, uri, broken, leftOut }: FileConfiguration): DocumentSettings {
  const silence = !client.enable ? 'disabled' : broken ? 'broken-configuration' : leftOut ? 'left-out' : null
  const { settings, origins } = resolved ?? { settings: DEFAULT_SETTINGS, origins: [] }
  const language = client.language !== defaultSettings.language ? client.language : settings.language
  const charters = origins.some(({ key }) => key === 'charters') ? settings.charters : client.charterFiles
  const { maxFileSize = client.maxFileSize } = settings
  const engine = { ...settings, language, charters, maxFileSize }
  return { ...client, enable: silence === null, silence, language, charterFiles: charters, engine, configuration: uri }
}
