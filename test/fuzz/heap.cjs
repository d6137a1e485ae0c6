// Loaded into a server before it starts: says over its channel how many bytes are in use once all is collected that can be.
process.on('message', () => {
  globalThis.gc()
  setTimeout(() => {
    globalThis.gc()
    process.send(process.memoryUsage().heapUsed)
  }, 50)
})
process.channel.unref()
