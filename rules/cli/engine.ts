/** What judging takes. It costs more than reading a file that is no charter, so it is only loaded for the first that is one. */
async function loadEngine() {
  const [{ Engines, review, applySafeFixes, charterModel }, { buildFileReport }] = await Promise.all([
    import('../index.ts'),
    import('../reporters/build.ts'),
  ])
  return { engines: new Engines(), review, applySafeFixes, buildFileReport, charterModel }
}

let loaded: ReturnType<typeof loadEngine> | undefined

/** One for all runs of a process, as `--watch` makes them: it takes a quarter of a second to make, and keeps nothing of a text. */
export function engine(): ReturnType<typeof loadEngine> {
  return (loaded ??= loadEngine())
}
