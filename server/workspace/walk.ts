import type { Configurations } from '../configurations.ts'
import type { Files } from '../files/files.ts'

const MARKDOWN = /\.(?:md|markdown)$/i
/** Where there are more, someone opened a whole disk: what was found until then must do. */
const MOST_FOLDERS = 20_000

/** Whether a name is that of a Markdown file. */
export function isMarkdown(uri: string): boolean {
  return MARKDOWN.test(uri)
}

/** Addresses of the Markdown files below a folder, as the command line finds them: no links, no hidden folders, nothing ignored. */
export async function* markdownFiles(folder: string, files: Files, configurations: Configurations): AsyncGenerator<string> {
  const waiting = [folder]
  for (let count = 0; waiting.length > 0 && count < MOST_FOLDERS; count++) {
    const at = waiting.pop() as string
    const entries = [...(await files.list(at))].sort((a, b) => (a.name < b.name ? -1 : 1))
    const below: string[] = []
    for (const { name, kind } of entries) {
      const uri = `${at}/${encoded(name)}`
      if (kind === 'file' && MARKDOWN.test(name)) yield uri
      else if (kind === 'folder' && !isHidden(name) && !(await configurations.leavesOut(uri))) below.push(uri)
    }
    waiting.push(...below.reverse())
  }
}

function isHidden(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.')
}

/** As VS Code writes addresses. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
