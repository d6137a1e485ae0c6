import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs Debian packages where no password is asked for: as root, or by a sudo that asks nothing. False where that is not possible. */
export function aptGetInstall(...packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false
  const aptGet = (...args: readonly string[]): boolean => {
    const [command, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-qq', ...args]
    return spawnSync(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' }).status === 0
  }
  aptGet('update')
  return aptGet('install', '-y', '--no-install-recommends', ...packages)
}
