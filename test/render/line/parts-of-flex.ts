// What stands on LINE's bubbles, at any depth: what is seen, and what is done when something is pressed.
import type { messagingApi } from '@line/bot-sdk'

type Bubbles = readonly messagingApi.FlexBubble[]
type Component = messagingApi.FlexComponent

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

const componentsIn = (bubbles: Bubbles): readonly Component[] =>
  bubbles.flatMap(({ header, body, footer }) =>
    [header, body, footer].flatMap((box) => (box ? withThoseInside(box) : [])),
  )

const withThoseInside = (component: Component): readonly Component[] =>
  component.type === 'box'
    ? [component, ...component.contents.flatMap(withThoseInside)]
    : [component]
