// Completes package-lock.json with the packages of other platforms: run by hand after `npm install`.
// A registry that mirrors only some platforms leaves the others out of the lock, and then `npm ci` refuses it
// everywhere. Each of them is optional and names its system, so that npm passes over those of other systems.
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))

const SYSTEMS = ['win32', 'darwin', 'linux', 'android', 'freebsd']
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm']

const platformOf = (name) => {
  const parts = name.split(/[/-]|(?<=arm)(?=-)/u)
  const os = parts.find((part) => SYSTEMS.includes(part))
  const cpu = parts.find((part) => PROCESSORS.includes(part))
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined
  if (!os || !cpu) throw new Error(`${name}: its name tells no system and processor`)
  return { cpu: [cpu], ...(libc ? { libc: [libc] } : {}), os: [os] }
}

let added = 0
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const at = `node_modules/${name}`
    if (lock.packages[at] || !place) continue
    lock.packages[at] = {
      version,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    }
    added += 1
  }
}

const byName = ([one], [other]) => (one < other ? -1 : 1)
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byName))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} packages of other platforms added`)
