import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { Folder } from '../folder.ts'
import { runWith } from './fake-io.ts'

const script = async (shell: string): Promise<string> => (await runWith(['completion', shell], { cwd: process.cwd() })).stdout
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0

describe('completion', () => {
  it('bash: completes commands, options, their values and rules', async () => {
    const source = await script('bash')
    const complete = (...words: string[]): string[] => {
      const line = `COMP_WORDS=(charterlint ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}`
      const ask = `${source}\n${line}; _charterlint; printf '%s\\n' "\${COMPREPLY[@]}"`
      return execFileSync('bash', ['-c', ask], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line !== '')
    }
    expect(complete('comp')).toEqual(['completion'])
    expect(complete('--max-w')).toEqual(['--max-warnings'])
    expect(complete('--fail-on', 'w')).toEqual(['warning'])
    expect(complete('--format', 's')).toEqual(['sarif'])
    expect(complete('-f', 's')).toEqual(['sarif'])
    // As bash splits "--format=s".
    expect(complete('--format', '=', 's')).toEqual(['sarif'])
    expect(complete('--lang', '=')).toEqual(['auto', 'vi', 'en'])
    // Options of a command stand behind it alone, those of the program everywhere.
    expect(complete('--forc')).toEqual([])
    expect(complete('init', '--forc')).toEqual(['--force'])
    expect(complete('new', '--kin')).toEqual(['--kind'])
    expect(complete('new', '--kind', 'co')).toEqual(['compact', 'coordination'])
    expect(complete('diff', '--lan')).toEqual(['--lang'])
    expect(complete('explain', 'shared-')).toEqual(['shared-purpose', 'shared-leadership', 'shared-values'])
    expect(complete('judge', 'a.md', 'dur')).toEqual(['duration'])
  })

  for (const shell of ['zsh', 'fish']) {
    it(`${shell}: names every option and command, and is read by the shell where there is one`, async () => {
      const source = await script(shell)
      const help = (await runWith(['--help'], { cwd: process.cwd() })).stdout
      for (const [, option] of help.matchAll(/--([a-z-]+)/g)) if (!['help'].includes(option)) expect(source).toContain(option)
      if (!has(shell)) return
      const folder = new Folder()
      folder.put('completion', source)
      try {
        execFileSync(shell, ['-n', `${folder.path}/completion`])
        if (shell === 'fish') {
          const ask = `source ${folder.path}/completion; complete -C 'charterlint --fail-on w'; complete -C 'charterlint explain shared-p'; complete -C 'charterlint new --kin'; complete -C 'charterlint --forc'`
          const answers = execFileSync('fish', ['--no-config', '-c', ask], { encoding: 'utf8' }).split('\n')
          expect(answers.map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining(['warning', 'shared-purpose', '--kind']))
          expect(answers.join()).not.toContain('--force')
        }
      } finally {
        folder.remove()
      }
    })
  }
})
