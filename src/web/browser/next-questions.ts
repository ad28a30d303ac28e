// The row of what to ask next: the starters at first, then what the last answer offers.
import { isRecord } from './shown-activity.js'
import type { SuggestedAction } from './web-chat.js'

export interface NextQuestions {
  /** Where nothing is offered, what the page began with is, so that nobody stands before a wall. */
  readonly show: (actions: readonly SuggestedAction[], lang: string) => void
}

/** @param leave where the focus goes when the button that has it is taken away */
export const nextQuestionsIn = (row: HTMLElement, leave: () => void): NextQuestions => {
  const starters = [...row.children]
  return {
    show: (actions, lang) => {
      const buttons = actions.flatMap((action) => {
        const button = buttonOf(action, lang)
        return button ? [button] : []
      })
      if (row.contains(document.activeElement)) leave()
      row.replaceChildren(...(buttons.length > 0 ? buttons : starters))
      row.scrollTo(0, 0)
    },
  }
}

const buttonOf = ({ title, value }: SuggestedAction, lang: string): HTMLElement | undefined => {
  if (!title || !isRecord(value) || !('choice' in value)) return undefined
  const button = document.createElement('button')
  button.type = 'button'
  button.lang = lang
  button.textContent = title
  button.dataset['choice'] = JSON.stringify(value['choice'])
  button.dataset['label'] = title
  return button
}
