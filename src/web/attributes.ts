// Attributes that several parts of the page give their elements: what a press asks, a language, a category's colour.
import type { LabelledChoice } from '../model/choice.js'
import type { Language } from '../model/language.js'
import { type Html, html, nothing } from './html.js'
import { TAGS } from './words.js'

/** What the page's script asks when it is pressed. */
export const asking = ({ label, choice }: LabelledChoice): Html =>
  html`data-choice="${JSON.stringify(choice)}" data-label="${label}"`

/** Nothing where the words are in the language of the page. */
export const langOf = (language: Language, page: Language): Html =>
  language === page ? nothing : html` lang="${TAGS[language]}"`

/** The colours are nine, and begin anew after the last; `place` is that among the categories, 0 for none of them. */
export const categoryClass = (place: number): string =>
  place > 0 ? `cat-${((place - 1) % COLOURS) + 1}` : 'cat-none'

const COLOURS = 9
