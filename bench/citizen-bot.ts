// The whole house over HTTP on loopback, as `npm start` opens it, with a channel that takes its replies.
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openApp } from '../src/app.js'
import { readConfig } from '../src/config.js'
import { openLog } from '../src/operations/open-log.js'
import type { ServedBot } from './echo-bot.js'
import { close, listen, startReplyChannel } from './reply-channel.js'

interface Folders {
  readonly dialogsDir: string
  readonly dataDir: string
}

/** It logs as in service, into nothing, and keeps its state in a folder of its own unless told otherwise. */
export const startCitizenBot = async (
  { dialogsDir, dataDir }: Folders,
  storage?: 'memory:',
): Promise<ServedBot> => {
  const channel = await startReplyChannel()
  const stateDir = mkdtempSync(join(tmpdir(), 'bench-state-'))
  const config = readConfig({
    DIALOGS_DIR: dialogsDir,
    DATA_DIR: dataDir,
    NOW: '2018-12-31T12:00:00+08:00',
    STORAGE_URL: storage ?? stateDir,
    LOCAL_SERVICE_PORTS: new URL(channel.serviceUrl).port,
  })
  const app = await openApp(config, openLog('info', { write: () => undefined }))
  const server = app.server.server as Server
  return {
    messagesUrl: `${await listen(server)}/api/messages`,
    serviceUrl: channel.serviceUrl,
    replies: channel.replies,
    close: async () => {
      await app.close(1_000)
      await Promise.all([channel.close(), server.listening ? close(server) : undefined])
      rmSync(stateDir, { recursive: true })
    },
  }
}
