import { defineConfig } from 'vitest/config'

/** For `npm run mutate`, which says which tests the mutants are held against. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env.CHARTERLINT_TESTS ?? '[]') as string[],
    runner: 'test/mutation/worker.ts',
    isolate: false,
    pool: 'threads',
    testTimeout: 30_000,
    // What goes through whole corpora, or every start of a text, takes longer than all else and minds few mutants that nothing else does.
    testNamePattern: /^(?!.*(?:never throws while|of the corpus|every section fits))/,
  },
})
