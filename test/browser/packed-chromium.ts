// The Chromium that comes with npm, made ready to run on a Linux without any of a browser's libraries or fonts.
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { parseTar } from 'nanotar'
import { packageRoot } from '../../src/package-root.js'

export interface Executable {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/** Its package unpacks the libraries only on Lambda, and into the folder that all users of a machine share. */
export const packedChromium = async (): Promise<Executable> => {
  const packed = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
  const bin = join(packed, '..', '..', 'bin')
  const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8'))
  const folder = join(packageRoot, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) await unpack(bin, folder)
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'own-fonts.conf'),
    },
  }
}

const unpack = async (bin: string, folder: string): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  // Renamed when it is whole: test files run side by side, and the first ones may all find it missing.
  const work = await mkdtemp(`${folder}-`)
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(bin, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(work, 'chromium'), { mode: 0o700 }),
      ),
      untar(join(bin, 'al2023.tar.br'), work),
      untar(join(bin, 'fonts.tar.br'), work),
      untar(join(bin, 'swiftshader.tar.br'), work),
      writeFile(join(work, 'own-fonts.conf'), fontsConf(folder)),
    ])
    await rename(work, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const untar = async (archive: string, folder: string): Promise<void> => {
  const entries = parseTar(await promisify(brotliDecompress)(await readFile(archive)))
  for (const { name, type, data } of entries) {
    if (type !== 'file' || !data) continue
    await mkdir(join(folder, dirname(name)), { recursive: true })
    await writeFile(join(folder, dirname(name), basename(name)), data, { mode: 0o700 })
  }
}

/** The fonts of the machine where it has any, and those that come packed. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
