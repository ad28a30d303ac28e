// What a question wants to know of a thing and a record of events seldom tells: a price, a phone, a reason, an opinion.
import type { Dialogs, DialogsIn } from '../content/dialogs-schema.js'
import { LANGUAGES } from '../model/language.js'
import { normalise } from '../text/normalise.js'
import { phrases } from '../text/phrases.js'
import { cutIntoSegments } from '../text/segments.js'
import { askedTerms, type Token, tokenize } from '../text/tokenize.js'

export type Attribute = keyof DialogsIn['attributes']

export interface AttributeAsked {
  readonly attribute: Attribute
  /** The search keys of each word for it, in both languages: an event that holds one of them tells it. */
  readonly forms: readonly (readonly string[])[]
}

export type FindAttributes = (tokens: readonly Token[]) => readonly AttributeAsked[]

export const attributeFinder = (dialogs: Dialogs): FindAttributes => {
  // Object.keys forgets that the keys are these.
  const all = (Object.keys(dialogs.en.attributes) as Attribute[]).map((attribute) => {
    const words = LANGUAGES.flatMap((language) => dialogs[language].attributes[attribute])
    const forms = words.map((word) => askedTerms(tokenize(normalise(word))))
    return { words, asked: { attribute, forms } }
  })
  const known = phrases<AttributeAsked>(
    all.flatMap(({ words, asked }) =>
      words.map((phrase) => ({ phrase, sense: asked, anyForm: false })),
    ),
  )
  return (tokens) => cutIntoSegments(tokens, known).flatMap(({ senses }) => senses.slice(0, 1))
}
