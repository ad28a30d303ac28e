// What stands on LINE's bubbles, at any depth: what is seen, and what is done when something is pressed.
import type { messagingApi } from '@line/bot-sdk'

type Bubbles = readonly messagingApi.FlexBubble[]
type Component = messagingApi.FlexComponent

export const bubblesIn = (messages: readonly messagingApi.Message[]): Bubbles =>
  messages.flatMap((message) => {
    if (message.type !== 'flex') return []
    const { contents } = message
    return contents.type === 'carousel' ? contents.contents : [contents]
  })

/** Without the labels of buttons. */
export const textsIn = (bubbles: Bubbles): readonly string[] =>
  componentsIn(bubbles).flatMap((component) => {
    if (component.type !== 'text') return []
    return component.contents?.map(({ text = '' }) => text) ?? [component.text ?? '']
  })

export const actionsIn = (bubbles: Bubbles): readonly messagingApi.PostbackAction[] =>
  componentsIn(bubbles).flatMap((component) =>
    'action' in component && component.action?.type === 'postback' ? [component.action] : [],
  )

export const buttonLabelsIn = (bubbles: Bubbles): readonly string[] =>
  componentsIn(bubbles).flatMap((component) =>
    component.type === 'button' && 'label' in component.action
      ? [component.action.label ?? '']
      : [],
  )

const componentsIn = (bubbles: Bubbles): readonly Component[] =>
  bubbles.flatMap(({ header, body, footer }) =>
    [header, body, footer].flatMap((box) => (box ? withThoseInside(box) : [])),
  )

const withThoseInside = (component: Component): readonly Component[] =>
  component.type === 'box'
    ? [component, ...component.contents.flatMap(withThoseInside)]
    : [component]
