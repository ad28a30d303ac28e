// What dialogs/LANGUAGE/teams-app.yaml holds: the name, descriptions, commands and prompt starters of the app for Teams.
import { z } from 'zod'
import { messageWith } from './message-schema.js'

const said = messageWith('body', 'city')

const shortAndFull = z.strictObject({ short: said, full: said })

export const teamsAppSchema = z.strictObject({
  name: shortAndFull,
  description: shortAndFull,
  commands: z.record(z.string(), z.strictObject({ title: said, description: said })),
  starters: z.record(z.string(), z.strictObject({ title: said, description: said, prompt: said })),
})
