// The arguments of an ICU message: {name}, {count, plural, …}, also inside the forms it chooses from.
import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** What the parser calls plain text. */
const LITERAL = 0

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
