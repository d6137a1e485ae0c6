import manifest from '../../package.json' with { type: 'json' }

/** One home for the version: the manifest. */
export const VERSION: string = manifest.version
