import { readdirSync } from 'node:fs'

export const ROOT = new URL('../../', import.meta.url)

/** Source files of all that is shipped, from the root of the project; generated ones hold data, and tools run on our own files only. */
export function shippedFiles(): string[] {
  return ['rules/', 'server/', 'client/'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .map((name) => folder + name.replaceAll('\\', '/'))
      .filter((path) => /\.tsx?$/.test(path) && !/\.generated\.|\/tools\//.test(path)),
  )
}
