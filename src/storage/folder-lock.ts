// One process on one folder: a socket in it, which the system takes away with the process, however that ends.
import { createHash, randomBytes } from 'node:crypto'
import { realpathSync, renameSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILE = 'in-use'

/** Systems take some hundred bytes for the path of a socket. */
const PATH_MAX = 100

/** Comes with the function that gives the folder back; `undefined` where another process has it. */
export const lockFolder = async (folder: string): Promise<(() => Promise<void>) | undefined> => {
  const path = socketPath(realpathSync(folder))
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const held = await listenOn(path)
    if (held) return held
    if (await isAnswered(path)) return undefined
    // Left by a process that was killed. Who renames it first takes it away, and nobody a new one that is in use.
    const stale = `${path}-${randomBytes(4).toString('hex')}`
    try {
      renameSync(path, stale)
      rmSync(stale, { force: true })
    } catch {
      // Another has done it.
    }
  }
  return undefined
}

const socketPath = (folder: string): string => {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 20)
  if (process.platform === 'win32') return `\\\\.\\pipe\\citizen-chatbot-${name}`
  const inside = join(folder, FILE)
  return Buffer.byteLength(inside) <= PATH_MAX
    ? inside
    : join(tmpdir(), `citizen-chatbot-${name}.${FILE}`)
}

const listenOn = (path: string): Promise<(() => Promise<void>) | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(path, () => {
      server.unref()
      resolve(() => new Promise((done) => server.close(() => done())))
    })
  })

const isAnswered = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
