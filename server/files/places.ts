import { URI } from 'vscode-uri'
import { folderOf, pathWithin } from '../../rules/config/paths.ts'

/**
 * An address taken apart: `root` is scheme and authority (`file://`, `vscode-vfs://github`), `path` what follows, decoded, with `/`
 * between its parts and no `/` at its end. Configurations and globs speak of paths; the protocol speaks of addresses.
 */
export interface Place {
  readonly root: string
  readonly path: string
}

export function placeOf(uri: string): Place {
  const { scheme, authority, path } = URI.parse(uri)
  return { root: `${scheme}://${authority}`, path: path.length > 1 ? path.replace(/\/+$/, '') : path }
}

export function uriOf({ root, path }: Place): string {
  const [, scheme, authority] = /^([^:]+):\/\/(.*)$/s.exec(root) ?? ['', 'file', '']
  return URI.from({ scheme, authority, path }).toString()
}

/** The same for each way to write an address: clients differ in what they encode. */
export function keyOf(uri: string): string {
  const { root, path } = placeOf(uri)
  return root + path
}

export function inside(place: Place, path: string): Place {
  return { root: place.root, path }
}

/** A folder and all above it, the nearest first, up to `top`, or to the top of all where it is not below that. */
export function foldersUp(folder: string, top: string | null): string[] {
  const folders = [folder]
  for (let at = folder; at !== top && folderOf(at) !== at;) folders.push((at = folderOf(at)))
  return folders
}

export function isWithin(folder: Place, place: Place): boolean {
  return folder.root === place.root && (folder.path === place.path || pathWithin(folder.path, place.path) !== null)
}
