// `npm run weigh`: what a first visit to the page weighs, file by file, in bytes as the house sends them to a browser of today.
import type { AddressInfo } from 'node:net'
import { openApp } from '../app.js'
import { readConfig } from '../config.js'
import { openLog } from '../operations/open-log.js'
import { orComplain } from './complain.js'
import { weighPage } from './weigh-page.js'

/** In milliseconds. */
const CLOSES_WITHIN = 1_000

const main = async (): Promise<void> => {
  const config = { ...readConfig(process.env), stateDir: undefined }
  const app = await openApp(config, openLog('error'))
  const http = app.server.server
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  try {
    // A server that listens on a port has an address with one.
    const { port } = http.address() as AddressInfo
    process.stdout.write(`${reportOf(await weighPage(`http://127.0.0.1:${port}`))}\n`)
  } finally {
    await app.close(CLOSES_WITHIN)
  }
}

type Weighed = Awaited<ReturnType<typeof weighPage>>

const reportOf = ({ first, talk, fonts }: Weighed): string =>
  [
    ...section('before the first press', first),
    ...section('with the talk, besides', talk),
    line('with the chat, in all', sumOf([...first, ...talk])),
    '',
    line(`fonts, for who has none (${fonts.length} parts, each only if it is read)`, sumOf(fonts)),
  ].join('\n')

const section = (name: string, files: Weighed['first']): readonly string[] => [
  ...files.map(({ path, bytes }) => line(`  ${path}`, bytes)),
  line(name, sumOf(files)),
  '',
]

const sumOf = (files: Weighed['first']): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

const line = (what: string, bytes: number): string => `${String(bytes).padStart(9)}  ${what}`

await orComplain(main)
