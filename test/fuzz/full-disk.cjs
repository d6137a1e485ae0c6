// A file that grows over its limit ends the process unless somebody listens; on a full disk it does not.
process.on('SIGXFSZ', () => {})
