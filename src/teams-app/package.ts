// Checks the app for Teams by the schemas and the rules of the store, and packs it: the same app, the same bytes.
import { AppManifestUtils } from '@microsoft/app-manifest'
import { zipSync } from 'fflate'
import { drawIcons } from './icons.js'
import { PackageError } from './package-error.js'
import { faultsOf } from './rules.js'
import {
  type AppDialogs,
  type AppSettings,
  MANIFEST_SCHEMA,
  type TeamsApp,
  TRANSLATION_SCHEMA,
  teamsApp,
} from './teams-app.js'

/** What may be wanting in the settings of somebody who packs for the first time. */
export type SettingsGiven = Partial<AppSettings> & Pick<AppSettings, 'version'>

/**
 * The package as a zip.
 *
 * @throws PackageError with every problem of the settings, the words and the icons
 */
export const teamsPackage = async (
  given: SettingsGiven,
  dialogs: AppDialogs,
): Promise<Uint8Array> => {
  const app = teamsApp({ ...STAND_INS, ...withoutMissing(given) }, dialogs, drawIcons())
  const problems = [...missingSettings(given), ...(await schemaFaults(app)), ...faultsOf(app)]
  if (problems.length > 0) throw new PackageError(problems)
  return packed(app)
}

/** For what is not set, so that everything else is checked too. */
const STAND_INS = {
  appId: '00000000-0000-0000-0000-000000000000',
  publicUrl: 'https://chat.example.gov.tw',
}

const withoutMissing = ({ appId, publicUrl, version }: SettingsGiven) => ({
  ...(appId && { appId }),
  ...(publicUrl && { publicUrl }),
  version,
})

const missingSettings = ({ appId, publicUrl }: SettingsGiven): readonly string[] => [
  ...(appId ? [] : ['MicrosoftAppId is not set: it is the id of the registration, docs/teams.md']),
  ...(publicUrl
    ? []
    : ['PUBLIC_URL is not set: it is the https address under which Teams reaches the bot']),
]

/** What the official schemas, which the library brings, say against the manifest and the translations. */
export const schemaFaults = async ({
  manifest,
  translations,
}: TeamsApp): Promise<readonly string[]> => {
  const faults = [
    faultsBy(MANIFEST_SCHEMA, MANIFEST_FILE, manifest),
    ...Object.entries(translations).map(([file, strings]) =>
      faultsBy(TRANSLATION_SCHEMA, file, strings),
    ),
  ]
  return (await Promise.all(faults)).flat()
}

const faultsBy = async (
  address: string,
  file: string,
  content: unknown,
): Promise<readonly string[]> => {
  const schema = mended(await AppManifestUtils.fetchSchema(address))
  // The library's type knows manifests alone, though it checks by any schema.
  const json = JSON.parse(JSON.stringify(content))
  const faults = await AppManifestUtils.validateAgainstSchema(json, schema)
  return faults.map((fault) => `${file}: ${fault}`)
}

/** The localization schema has a bracket in a pattern that JavaScript's Unicode mode, which the library uses, refuses. */
const mended = <Schema>(schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll(String.raw`\\b]`, String.raw`\\b\\]`))

const MANIFEST_FILE = 'manifest.json'

const packed = ({ manifest, translations, icons }: TeamsApp): Uint8Array => {
  const json = (content: unknown) =>
    new TextEncoder().encode(`${JSON.stringify(content, undefined, 2)}\n`)
  const texts = Object.entries({ [MANIFEST_FILE]: manifest, ...translations })
  return zipSync(
    { ...Object.fromEntries(texts.map(([file, content]) => [file, json(content)])), ...icons },
    { mtime: EPOCH_OF_ZIP },
  )
}

/** The first day that a zip can tell, in the machine's own time, as a zip tells it: when it was packed changes nothing. */
const EPOCH_OF_ZIP = new Date(1980, 0, 1)
