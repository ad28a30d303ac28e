// The few elements that our Adaptive Cards are made of. Text is shown as it is written: none of it is ever markup.
import type {
  ActionArray,
  CardElementArray,
  IAdaptiveCard,
  IRichTextBlock,
  ISubmitAction,
  ITable,
  ITextBlock,
  ITextRun,
} from '@microsoft/teams.cards'
import type { LabelledChoice } from '../../model/choice.js'
import type { Language, Localised } from '../../model/language.js'

/** The newest that Teams shows; Web Chat goes to 1.6. */
const CARD_VERSION = '1.5'

/** A card tells its language in two letters (ISO 639-1). */
const CARD_LANGUAGES: Localised<string> = { en: 'en', 'zh-Hant': 'zh' }

export type Element = CardElementArray[number]

type Look = Pick<ITextRun, 'size' | 'weight' | 'isSubtle' | 'color'>

/** A run of text is the one place where no renderer looks for Markdown. */
export const line = (
  text: string,
  look: Look = {},
  block: Pick<IRichTextBlock, 'id' | 'spacing' | 'separator' | 'horizontalAlignment'> = {},
): IRichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...look }],
  ...block,
})

/** Signs that Markdown may take for more than themselves, and dates written as `{{DATE(…)}}`. */
const MARKS = /[\\`*_~[\]<>#|{}]/u

/** What begins an item of a list. */
const ITEM = /^(?:[-+]|\d{1,9}[.)])\s/u

const mayBeMarkup = (text: string): boolean =>
  MARKS.test(text) || text.split('\n').some((one) => ITEM.test(one.trimStart()))

/** A heading that screen readers tell as one; text that might be markup is only made to look like one. */
export const heading = (text: string): IRichTextBlock | ITextBlock =>
  mayBeMarkup(text)
    ? line(text, { weight: 'Bolder', size: 'Medium' }, { spacing: 'Small' })
    : {
        type: 'TextBlock',
        text,
        style: 'heading',
        weight: 'Bolder',
        size: 'Medium',
        wrap: true,
        spacing: 'Small',
      }

export interface Row {
  readonly label: string
  readonly value: string
}

/** Holds the longest label of either language on a phone. */
const LABEL_WIDTH = '88px'

/** Labels, each once, and what they stand for; a FactSet would read Markdown in both. */
export const rows = (facts: readonly Row[]): ITable => ({
  type: 'Table',
  id: 'facts',
  columns: [{ width: LABEL_WIDTH }, { width: 1 }],
  firstRowAsHeaders: false,
  showGridLines: false,
  rows: facts.map(({ label, value }, at) => ({
    type: 'TableRow',
    cells: [
      {
        type: 'TableCell',
        items:
          label === facts[at - 1]?.label ? [] : [line(label, { isSubtle: true, size: 'Small' })],
      },
      { type: 'TableCell', items: [line(value, { size: 'Small' })] },
    ],
  })),
  spacing: 'Small',
})

/**
 * A button, or what pressing a part of a card does. The Choice is all that comes back to us; `msteams` has Teams (and
 * the page) show what was pressed as the person's own message.
 */
export const submit = ({ label, choice }: LabelledChoice): ISubmitAction => ({
  type: 'Action.Submit',
  title: label,
  data: { choice, msteams: { type: 'messageBack', displayText: label } },
})

export const cardWith = ({
  body,
  actions = [],
  language,
  spoken,
}: {
  readonly body: readonly Element[]
  readonly actions?: readonly LabelledChoice[]
  readonly language: Language
  /** For who listens, and for clients that cannot draw the card. */
  readonly spoken: string
}): IAdaptiveCard => ({
  type: 'AdaptiveCard',
  version: CARD_VERSION,
  lang: CARD_LANGUAGES[language],
  speak: spoken,
  fallbackText: spoken,
  body: [...body],
  ...(actions.length > 0 ? { actions: actions.map(submit) satisfies ActionArray } : {}),
})
