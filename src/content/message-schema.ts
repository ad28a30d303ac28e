// What an ICU message in the YAML files must be: one that parses, with no argument that nobody fills in.
import { IntlMessageFormat } from 'intl-messageformat'
import { z } from 'zod'
import { argumentsOf } from './message-arguments.js'

const isMessage = (text: string): boolean => {
  try {
    return Boolean(new IntlMessageFormat(text, 'en'))
  } catch {
    return false
  }
}

export const message = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'is missing: copy it from the other language and translate it'
        : undefined,
  })
  .refine(isMessage, { error: 'is no ICU message: check its braces', abort: true })

/** A message that may have these arguments and no other; it need not have all. */
export const messageWith = (...known: readonly string[]) =>
  message.refine((text) => argumentsOf(text).every((name) => known.includes(name)), {
    error: `may only have these in braces: ${known.map((name) => `{${name}}`).join(' ')}`,
  })
