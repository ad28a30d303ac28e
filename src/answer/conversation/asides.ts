// What leaves the talk as it is, or ends it: small talk, "in English please", "say that again".

import type { Language } from '../../model/language.js'
import { asksWord } from '../asks.js'
import { conditionsOf, isEmpty } from '../conditions.js'
import type { AskWord } from '../lexicon.js'
import { EVERYTHING } from './merge.js'
import {
  BY_ITSELF,
  type Continued,
  isFound,
  lookAmong,
  plainly,
  showing,
  type Turn,
} from './turn.js'

export const smallTalk = (turn: Turn): Continued | undefined => {
  const { message, focus } = turn
  const { meaning } = message.own
  if (meaning.is === 'impossible-date' || meaning.is === 'too-long') return BY_ITSELF
  if (meaning.is !== 'intent') return undefined
  // "The later one" is no farewell.
  if (message.places.places.length > 0 && turn.list.length > 0) return undefined
  if (
    meaning.intent === 'language' &&
    message.has('in-english', 'in-chinese') &&
    focus.length > 0
  ) {
    return message.has('again')
      ? {
          is: 'query',
          ...showing(turn, focus),
          goesOn: 'picked',
          language: languageAskedFor(message),
        }
      : { is: 'translation', language: languageAskedFor(message) }
  }
  return meaning.intent === 'help' ? (factAfterAll(turn) ?? BY_ITSELF) : BY_ITSELF
}

const languageAskedFor = ({ has }: Turn['message']): Language | undefined => {
  const isBoth = has('in-english') && has('in-chinese')
  return isBoth ? undefined : has('in-english') ? 'en' : has('in-chinese') ? 'zh-Hant' : undefined
}

const FACT_WORDS: readonly AskWord[] = ['when', 'where', 'who', 'how-many', 'how']

/** 開始 may ask for help, but not in "when does it begin" beside what an event in focus tells. */
const factAfterAll = (turn: Turn): Continued | undefined => {
  const { message, focus } = turn
  const others = message.own.pieces.filter(
    ({ senses }) => !senses.some(({ as }) => as === 'intent'),
  )
  const conditions = conditionsOf(others)
  const isAsked = FACT_WORDS.some((word) => others.some((piece) => asksWord(piece, word)))
  if (!isAsked || focus.length === 0) return undefined
  if (isEmpty(conditions)) {
    const asksWhen = message.said.asks === 'when'
    return asksWhen ? { is: 'query', ...showing(turn, focus, 'when'), goesOn: 'picked' } : undefined
  }
  const query = { ...EVERYTHING, asks: message.said.asks, conditions }
  const found = lookAmong(turn, query, focus)
  return isFound(found.matches) ? { is: 'query', ...found, goesOn: 'picked' } : undefined
}

/** "Tell me more about it", "say that again". */
export const toldAgain = (turn: Turn): Continued | undefined => {
  const { message, focus, list } = turn
  const isAbout = message.isBare && !message.isGeneral && !message.namesBody
  if (
    !isAbout ||
    !message.has('details', 'again') ||
    message.has('all', 'more', 'next', 'previous')
  ) {
    return undefined
  }
  if (message.asksWord && message.said.asks !== 'list' && message.said.asks !== 'what')
    return undefined
  const ids = message.points === 'many' ? list : focus
  const language = languageAskedFor(message)
  if (ids.length > 0) return { is: 'query', ...showing(turn, ids), goesOn: 'picked', language }
  return message.points ? plainly({ says: turn.isLost ? 'lost' : 'nothing-before' }) : undefined
}
