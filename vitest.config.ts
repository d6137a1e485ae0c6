import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{rules,server,client,test}/**/*.test.ts'],
          exclude: ['test/vscode/**'],
          // Some start the built programs, on machines that do other things too.
          testTimeout: 30_000,
        },
      },
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
