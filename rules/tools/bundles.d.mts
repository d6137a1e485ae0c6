import type { BuildOptions } from 'esbuild'

/** Outputs are relative to the project's folder. */
export declare const bundles: readonly (BuildOptions & { readonly entryPoints: string[]; readonly outfile: string })[]
export declare const launchers: readonly (readonly [name: string, text: string])[]
