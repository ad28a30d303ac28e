// The language that a browser asks for.
import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import type { Language } from '../model/language.js'
import { languageOfLocale } from '../text/language.js'

/** The first of its languages that is ours; undefined where none is. */
export const languageOfRequest = (request: IncomingMessage): Language | undefined =>
  new Negotiator(request)
    .languages()
    .map(languageOfLocale)
    .find((language) => language !== undefined)
