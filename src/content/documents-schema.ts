// What dialogs/LANGUAGE/documents.yaml holds: the privacy notice and the terms of use.
import { z } from 'zod'
import { messageWith } from './message-schema.js'

const said = messageWith('body', 'city', 'store')

const section = z.strictObject({ heading: said, text: z.array(said).min(1) })
const sections = z.record(z.string(), section)

export const documentsSchema = z.strictObject({
  navigation: said,
  back: said,
  'other-language': said,
  privacy: z.strictObject({
    title: said,
    lead: said,
    columns: z.strictObject({ what: said, why: said, 'how-long': said }),
    kept: z.record(
      z.string(),
      z.strictObject({ what: said, why: said, 'how-long': messageWith('days') }),
    ),
    sections,
  }),
  terms: z.strictObject({ title: said, lead: said, sections }),
})
