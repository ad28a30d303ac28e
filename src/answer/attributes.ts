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
  /** Where the words stand in the folded text. */
  readonly start: number
  readonly said: string
}

export type FindAttributes = (tokens: readonly Token[]) => readonly AttributeAsked[]

export const attributeFinder = (dialogs: Dialogs): FindAttributes => {
  const known = phrases<Attribute>(
    LANGUAGES.flatMap((language) =>
      Object.entries<readonly string[]>(dialogs[language].attributes).flatMap(
        ([attribute, words]) =>
          words.map((phrase) => ({ phrase, sense: attribute as Attribute, anyForm: false })),
      ),
    ),
  )
  const forms = new Map(
    Object.keys(dialogs.en.attributes).map((attribute) => {
      const words = LANGUAGES.flatMap((one) => dialogs[one].attributes[attribute as Attribute])
      return [attribute, words.map((word) => askedTerms(tokenize(normalise(word))))]
    }),
  )
  return (tokens) =>
    cutIntoSegments(tokens, known).flatMap(({ tokens: said, senses }) => {
      const [attribute] = senses
      const [first] = said
      if (!attribute || !first) return []
      const text = said.map((token) => token.text).join(first.kind === 'han' ? '' : ' ')
      return [{ attribute, forms: forms.get(attribute) ?? [], start: first.start, said: text }]
    })
}
