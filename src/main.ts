// `npm start`: reads the settings, opens the house, listens, and closes it with grace.
import { type App, openApp } from './app.js'
import { ConfigError, readConfig } from './config.js'
import { BACKLOG } from './http/open-server.js'
import { openLog } from './operations/open-log.js'
import { orComplain } from './terminal/complain.js'
import { loadDotEnv } from './terminal/dot-env.js'

/** In milliseconds; platforms that stop a process wait 10 seconds or more before they kill it. */
const CLOSES_WITHIN = 8_000

const main = async (): Promise<void> => {
  loadDotEnv()
  const config = readConfig(process.env)
  const log = openLog(config.logLevel)
  const app = await openApp(config, log)
  const close = async (signal: NodeJS.Signals): Promise<void> => {
    log.info({ signal }, 'closing')
    await app.close(CLOSES_WITHIN)
    log.flush()
  }
  // A second signal ends it at once, as it would without us.
  process.once('SIGINT', close)
  process.once('SIGTERM', close)

  await listen(app, config.host, config.port)
  process.stdout.write(`Chat: ${config.publicUrl ?? addressOf(app)}\n`)
}

const listen = ({ server }: App, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    // restify hands errors of its HTTP server on, and they end the process where nobody listens for them here.
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code ? (REMEDIES[error.code] ?? error.code) : error.message
      reject(new ConfigError(`cannot listen on ${host}:${port}: ${why}`))
    })
    server.server.listen({ port, host, backlog: BACKLOG }, resolve)
  })

const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something listens there already; stop it, or set PORT to another',
  EACCES: 'this needs rights that the process does not have; set PORT to 1024 or more',
  EADDRNOTAVAIL: 'this machine has no such address; set HOST to one of its own',
  ENOTFOUND: 'nobody knows that name; set HOST to an address of this machine',
}

/** Who listens everywhere is reached at this machine, too. */
const addressOf = ({ server }: App): string => {
  const address = server.server.address()
  if (address === null || typeof address === 'string') return String(address)
  const isEverywhere = address.address === '0.0.0.0' || address.address === '::'
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${isEverywhere ? '127.0.0.1' : host}:${address.port}`
}

await orComplain(main)
