// What LINE takes in one reply: the limits of its Messaging API reference, in the unit in which it counts each.

/** Messages in a reply. */
export const MESSAGES_MAX = 5

/** A text message, in UTF-16 units. */
export const TEXT_MAX = 5_000

/** What stands for a Flex message where it is not drawn; the unit is not told, so the stricter: UTF-16 units. */
export const ALT_TEXT_MAX = 1_500

/** A bubble and a carousel, in bytes of JSON; LINE says KB, and these are the smaller kind. */
export const BUBBLE_MAX = 30_000
export const CAROUSEL_MAX = 50_000

export const BUBBLES_MAX = 12

export const QUICK_REPLIES_MAX = 13

/** Labels, in characters as people see them. */
export const QUICK_REPLY_LABEL_MAX = 20
export const FLEX_LABEL_MAX = 40

/** What a press shows as the person's own message, in characters as people see them. */
export const DISPLAY_TEXT_MAX = 300

/** What a press puts on the clipboard; the unit is not told, so the stricter: UTF-16 units. */
export const CLIPBOARD_MAX = 1_000

/** What a press sends, in UTF-16 units. */
export const POSTBACK_MAX = 300
