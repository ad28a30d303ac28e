// What only buttons of Teams do: change the card on which they stand.
import type { ISubmitAction } from '@microsoft/teams.cards'
import type { LabelledChoice } from '../../model/choice.js'

/** What Teams shows of one card. */
export const ACTIONS_MAX = 6

/** Which button changes its card: the one for the original text, or those for the pages of a list. */
export type InPlace = 'original' | 'page'

/** Pressed in silence: a message of the person's own would stand below, and have no answer under it. */
export const inPlace = ({ label, choice }: LabelledChoice, as: InPlace): ISubmitAction => ({
  type: 'Action.Submit',
  title: label,
  data: { choice, inPlace: as },
  msteams: { feedback: { hide: true } },
})
