// How Web Chat and its cards look: the page's own colours by name, so that light and dark are chosen in the style sheet alone.

const FONT = 'var(--font)'
const TEXT = 'var(--text)'
const SUBTLE = 'var(--subtle)'
const ACCENT = 'var(--accent)'
const ON_ACCENT = 'var(--on-accent)'
const MINE = 'var(--mine)'
const SURFACE = 'var(--surface)'
const RAISED = 'var(--raised)'
const PAGE = 'var(--page)'
const LINE = 'var(--line)'

/** https://github.com/microsoft/BotFramework-WebChat: packages/api/src/StyleOptions.ts */
export const styleOptions = {
  accent: ACCENT,
  backgroundColor: PAGE,
  subtle: SUBTLE,
  primaryFont: FONT,
  fontSizeSmall: '85%',
  paddingRegular: 12,
  // The page has its own box and its own row of next questions, which are there before Web Chat is.
  hideSendBox: true,
  // The answer is brought into view; what is below it is no news.
  hideScrollToEndButton: true,
  // The page tells in its own words how the connection is.
  hideToaster: true,
  // Milliseconds, and the most that it takes: what waits for the server to come back is kept, and not lost.
  sendTimeout: 300_000,
  // An answer longer than the screen is read from its first sentence on.
  autoScrollSnapOnPage: true,
  // In pixels: what was asked stays in sight above it.
  autoScrollSnapOnPageOffset: -72,
  // The bot's words and the person's are told apart by side and colour; avatars would take width on a phone.
  bubbleBackground: SURFACE,
  bubbleBorderColor: LINE,
  bubbleBorderRadius: 14,
  bubbleTextColor: TEXT,
  bubbleFromUserBackground: MINE,
  bubbleFromUserBorderColor: MINE,
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: 'var(--on-mine)',
  timestampColor: SUBTLE,
  transcriptActivityVisualKeyboardIndicatorColor: SUBTLE,
  transcriptVisualKeyboardIndicatorColor: ACCENT,
  transcriptOverlayButtonBackground: ACCENT,
  transcriptOverlayButtonBackgroundOnFocus: ACCENT,
  transcriptOverlayButtonBackgroundOnHover: ACCENT,
  transcriptOverlayButtonColor: ON_ACCENT,
} as const

const both = (colour: string, subtle = colour) => ({ default: colour, subtle })

const foregroundColors = {
  default: both(TEXT, SUBTLE),
  accent: both(ACCENT),
  attention: both('var(--attention)'),
  good: both('var(--good)'),
  warning: both('var(--warning)'),
  dark: both(TEXT, SUBTLE),
  light: both(SUBTLE),
}

const container = (backgroundColor: string, borderColor = LINE) => ({
  backgroundColor,
  borderColor,
  foregroundColors,
})

/** https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config */
export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: FONT,
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 20, default: 24, medium: 26, large: 28, extraLarge: 34 },
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: LINE },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container(RAISED),
    accent: container('var(--accent-wash)', ACCENT),
    good: container(RAISED, 'var(--good)'),
    attention: container(RAISED, 'var(--attention)'),
    warning: container(RAISED, 'var(--warning)'),
  },
  actions: {
    actionAlignment: 'left',
    actionsOrientation: 'horizontal',
    buttonSpacing: 0,
    maxActions: 6,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    spacing: 'medium',
  },
  adaptiveCard: { allowCustomStyle: true },
  factSet: {
    title: { color: 'default', isSubtle: true, size: 'default', weight: 'default', wrap: true },
    value: { color: 'default', isSubtle: false, size: 'default', weight: 'default', wrap: true },
    spacing: 12,
  },
  // The page's heading is 1.
  textBlock: { headingLevel: 2 },
} as const
