import { execFile } from 'node:child_process'
import { MOST_BYTES } from './read-text.ts'

/** What git has of a file at a revision, or why it has nothing. */
export type GitFile = { readonly bytes: Buffer } | { readonly problem: 'no-git' | 'not-found' | 'too-large'; readonly why: string }

/**
 * A file's bytes at a revision, as `REV:path` names it. `git cat-file blob` runs no filter, hook, pager or alias of the repository; what
 * a partial clone lacks is not fetched, for that would be network. The name cannot be taken for an option: `REV` beginning with `-` is refused.
 */
export function readFromGit(name: string, cwd: string): Promise<GitFile> {
  if (name.startsWith('-')) return Promise.resolve({ problem: 'not-found', why: name })
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }
  const options = { cwd, env, encoding: 'buffer', maxBuffer: MOST_BYTES, shell: false, windowsHide: true } as const
  return new Promise((resolve) => {
    execFile('git', ['cat-file', 'blob', name], options, (error, stdout, stderr) => {
      if (!error) return resolve({ bytes: stdout })
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') return resolve({ problem: 'no-git', why: '' })
      if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return resolve({ problem: 'too-large', why: '' })
      resolve({ problem: 'not-found', why: firstLine(stderr.toString('utf8')) })
    })
  })
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '').trim()
}
