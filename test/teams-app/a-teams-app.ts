// The app for Teams as `npm run teams:package` makes it, from the real words, for tests to look at and to spoil.
import { join } from 'node:path'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { packageRoot } from '../../src/package-root.js'
import { drawIcons } from '../../src/teams-app/icons.js'
import { type TeamsApp, teamsApp } from '../../src/teams-app/teams-app.js'

export const dialogs = loadDialogs(join(packageRoot, 'dialogs'))

export const SETTINGS = {
  appId: '2b1c3d4e-0000-4000-8000-0123456789ab',
  publicUrl: 'https://record.example.gov.tw',
  version: '1.2.3',
}

export const aTeamsApp = (settings: Partial<typeof SETTINGS> = {}): TeamsApp =>
  teamsApp({ ...SETTINGS, ...settings }, dialogs, drawIcons())
