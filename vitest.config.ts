import { defineConfig } from 'vitest/config'

/** Makes, packs and installs the npm packages, which is work of its own. */
const PACKAGES = 'test/integrations/packages.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{rules,server,client,test}/**/*.test.ts'],
          exclude: ['test/vscode/**', PACKAGES],
          globalSetup: 'test/programs.ts',
          // Reading in the engine anew costs each file more than most of its tests; no module of ours keeps state, so files may share it.
          isolate: false,
          pool: 'threads',
          // Left to itself it leaves one core of two alone.
          maxWorkers: '100%',
          // Some start the built programs, on machines that do other things too.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'packages', include: [PACKAGES], testTimeout: 60_000 } },
      {
        test: {
          name: 'vscode',
          include: ['test/vscode/*.test.ts'],
          // A window needs both cores of a small machine.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
