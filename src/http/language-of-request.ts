// The language that a page is asked for in.
import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import type { Language } from '../model/language.js'
import { languageOfLocale } from '../text/language.js'

/** That of `?lang=`, which a link or a person has chosen, else the first of the browser's that is ours; undefined where none is. */
export const languageOfRequest = (request: IncomingMessage): Language | undefined =>
  [chosenIn(request.url ?? ''), ...new Negotiator(request).languages()]
    .map(languageOfLocale)
    .find((language) => language !== undefined)

const chosenIn = (url: string): string | undefined =>
  new URLSearchParams(url.split('?')[1]).get('lang') ?? undefined
