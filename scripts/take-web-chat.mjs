// Takes Web Chat's bundle out of its npm package into .cache/, where git does not look: run by `npm ci` and by `npm start`.
// Installed with its dependencies the package takes 518 MB; the page needs one file of it, the minimal bundle: what draws cards is chosen by us.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib'
import { parseTar } from 'nanotar'

/** The one place that says which Web Chat is served; the hash is the one that the registry publishes as `dist.integrity`. */
const WEB_CHAT = {
  name: 'botframework-webchat',
  version: '4.18.1',
  integrity:
    'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
}

const BUNDLE = 'webchat-minimal.js'

/** What is kept: the bundle, the notices of what is in it, and who published it under which licence. */
const KEPT = {
  'package/package.json': 'package.json',
  [`package/dist/${BUNDLE}.LICENSE.txt`]: `${BUNDLE}.LICENSE.txt`,
  [`package/dist/${BUNDLE}`]: BUNDLE,
}

/** Fills the folder with the bundle as it is, .br and .gz, unless they are there. */
const takeWebChat = async (folder) => {
  if (await isIn(folder)) return
  await mkdir(dirname(folder), { recursive: true })
  const work = await mkdtemp(`${folder}-`)
  try {
    const tarball = await packWithNpm(work)
    confirm(tarball)
    const files = await filesIn(tarball)
    const taken = join(work, 'taken')
    await mkdir(taken)
    await Promise.all(
      Object.entries(files).map(([name, bytes]) => writeFile(join(taken, name), bytes)),
    )
    // Renamed when it is whole, so that the folder's presence means that all is there.
    await rm(folder, { recursive: true, force: true })
    await rename(taken, folder).catch(async (error) => {
      // Another process was faster.
      if (!(await isIn(folder))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** An older version of this script may have taken another file of the same version. */
const isIn = (folder) =>
  Promise.all([
    readFile(join(folder, 'package.json'), 'utf8'),
    access(join(folder, `${BUNDLE}.br`)),
  ]).then(
    ([text]) => JSON.parse(text).version === WEB_CHAT.version,
    () => false,
  )

/** npm itself fetches: it knows the registry, proxy and cache of whoever runs this. */
const packWithNpm = async (work) => {
  const asked = ['pack', `${WEB_CHAT.name}@${WEB_CHAT.version}`, '--ignore-scripts', '--silent']
  const inFolder = ['--pack-destination', work, '--dry-run=false', '--workspaces=false']
  // Set where npm runs this; a path to a script, so that no shell and no npm.cmd is needed.
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const options = { cwd: work, shell: !npm && process.platform === 'win32' }
  try {
    await promisify(execFile)(command, [...args, ...asked, ...inFolder], options)
    return await readFile(join(work, `${WEB_CHAT.name}-${WEB_CHAT.version}.tgz`))
  } catch (error) {
    const why = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .at(-1)
    throw new Error(
      `npm could not fetch ${WEB_CHAT.name}@${WEB_CHAT.version}: ${why}\n` +
        'Check that the registry can be reached (npm ping), then run: node scripts/take-web-chat.mjs',
    )
  }
}

const confirm = (tarball) => {
  const found = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  if (found === WEB_CHAT.integrity) return
  throw new Error(
    `${WEB_CHAT.name}@${WEB_CHAT.version} is not the package that was pinned: its hash is ${found}.\n` +
      'Nothing was taken. Ask who runs the registry; a new version is pinned in scripts/take-web-chat.mjs.',
  )
}

const filesIn = async (tarball) => {
  const entries = parseTar(await promisify(gunzip)(tarball), { filter: ({ name }) => name in KEPT })
  const files = Object.fromEntries(entries.map(({ name, data }) => [KEPT[name], data]))
  for (const [path, name] of Object.entries(KEPT)) {
    if (files[name]) continue
    throw new Error(
      `${WEB_CHAT.name}@${WEB_CHAT.version} has no ${path}.\n` +
        'Correct the paths in scripts/take-web-chat.mjs to where this version keeps it.',
    )
  }
  const bundle = files[BUNDLE]
  const brotli = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length } }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bundle, brotli),
    promisify(gzip)(bundle, { level: 9 }),
  ])
  return { ...files, [`${BUNDLE}.br`]: br, [`${BUNDLE}.gz`]: gz }
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
try {
  await takeWebChat(resolve(process.argv[2] ?? join(root, '.cache', 'web-chat')))
} catch (error) {
  console.error(error.message)
  // The terminal needs no page: an install does not fail for it, and `npm start` tries again.
  process.exitCode = process.env.npm_lifecycle_event === 'postinstall' ? 0 : 1
}
