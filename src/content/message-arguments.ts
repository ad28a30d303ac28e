// The arguments of ICU messages, {name} or {count, plural, …}: what the bot says takes the same ones in each language.
import { IntlMessageFormat } from 'intl-messageformat'
import { LANGUAGES, type Language, type Localised } from '../model/language.js'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** What the parser calls plain text. */
const LITERAL = 0

/** Each once and sorted, also those inside the forms that the message chooses from. */
export const argumentsOf = (message: string): readonly string[] =>
  [...new Set(argumentsIn(new IntlMessageFormat(message, 'en').getAst()))].sort()

const argumentsIn = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) => {
    if ('children' in element) return argumentsIn(element.children)
    const forms =
      'options' in element
        ? Object.values(element.options).flatMap(({ value }) => argumentsIn(value))
        : []
    const own = 'value' in element && element.type !== LITERAL ? [element.value] : []
    return [...own, ...forms]
  })

/** Arguments that a language may have no use for, with the reason. */
export const OF_ONE_LANGUAGE: Readonly<Record<string, string>> = {
  roc: 'only Chinese counts years of the Republic',
  counter: 'only Chinese has measure words',
  again: 'only English tells the month of a day where it was told before',
  count: 'only English chooses a plural by it',
}

/** ICU messages by their keys; what is no text is passed over. */
export type Messages = Readonly<Record<string, unknown>>

export interface StrangeArguments {
  readonly language: Language
  readonly key: string
  readonly strange: readonly string[]
  /** The arguments that the message may have. */
  readonly known: readonly string[]
}

/** Arguments that the same message does not have in the other language. */
export const strangeArguments = (messages: Localised<Messages>): readonly StrangeArguments[] => {
  const used = LANGUAGES.map((language) => ({ language, by: argumentsByKey(messages[language]) }))
  const strangers = used.flatMap(({ language, by }) => {
    const others = used.filter((other) => other.language !== language)
    return [...by].flatMap(([key, own]) => {
      const known = [...new Set(others.flatMap((other) => other.by.get(key) ?? []))]
      const strange = own.filter(
        (name) => !known.includes(name) && !Object.hasOwn(OF_ONE_LANGUAGE, name),
      )
      return strange.length > 0 ? [{ language, key, strange, known }] : []
    })
  })
  const isUnheardOf = ({ key, strange }: StrangeArguments) =>
    !strange.every((name) =>
      used.some(({ by }) => [...by].some(([other, own]) => other !== key && own.includes(name))),
    )
  // A slip makes either language strange to the other: the one whose argument no other message has is told.
  return strangers.filter(
    (one) =>
      isUnheardOf(one) ||
      !strangers.some(
        (other) => other.key === one.key && other.language !== one.language && isUnheardOf(other),
      ),
  )
}

const argumentsByKey = (messages: Messages): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(messages).flatMap(([key, message]) =>
      typeof message === 'string' ? [[key, argumentsOf(message)] as const] : [],
    ),
  )
