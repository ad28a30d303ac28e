// Attributes that several parts of the page give their elements: what a press asks, and a language.
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
