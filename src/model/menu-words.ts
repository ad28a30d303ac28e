// The words that stand on the rich menu of LINE, and what pressing them says.

/** Keys of dialogs/LANGUAGE/menu.yaml. */
export const MENU_KEYS = [
  'bar',
  'language',
  'awards',
  'awards-asked',
  'all',
  'help',
  'months',
] as const

/** ICU messages; `months` has the argument `year`. */
export type MenuWords = Readonly<Record<(typeof MENU_KEYS)[number], string>>
