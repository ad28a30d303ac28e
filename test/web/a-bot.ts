// A small bot for the page's tests: answers with what it was told, or with four cards that use what real ones use.
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder'

export const SENTENCE = '4 award events in 2018, 6 prizes in all.'

const EVENTS = [
  ['22 February 2018', 'Best Service Award', 'The Department received the first prize.'],
  ['10 July 2018', 'Digital City Prize', 'Three projects were honoured at once.'],
  ['14 August 2018', 'Open Data Medal', 'The open data site was named best in class.'],
  ['29 October 2018', 'Smart City Award', 'A platform for all payments of the city won.'],
] as const

const cardOf = ([date, title, text]: (typeof EVENTS)[number]) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: [{ type: 'TextBlock', text: date, isSubtle: true, size: 'Small' }],
          },
          {
            type: 'Column',
            width: 'auto',
            items: [{ type: 'TextBlock', text: 'Award', color: 'Accent', size: 'Small' }],
          },
        ],
      },
      { type: 'TextBlock', text: title, weight: 'Bolder', size: 'Large', wrap: true },
      {
        type: 'RichTextBlock',
        inlines: [
          { type: 'TextRun', text: 'On record: ' },
          { type: 'TextRun', text, weight: 'Bolder' },
        ],
      },
      {
        type: 'FactSet',
        facts: [
          { title: 'Given by', value: 'A jury of five' },
          { title: 'Prizes', value: '2' },
        ],
      },
      {
        type: 'Container',
        style: 'emphasis',
        items: [
          { type: 'TextBlock', text: 'Source: record.txt, line 12', wrap: true, isSubtle: true },
        ],
      },
      {
        type: 'Table',
        columns: [{ width: 2 }, { width: 1 }],
        rows: [
          ['Prize', 'Place'],
          ['Gold', '1st'],
        ].map((cells) => ({
          type: 'TableRow',
          cells: cells.map((cell) => ({
            type: 'TableCell',
            items: [{ type: 'TextBlock', text: cell, wrap: true }],
          })),
        })),
      },
    ],
    actions: [
      { type: 'Action.Submit', title: 'Show the original', data: { do: 'original', title } },
      { type: 'Action.Submit', title: 'More like this', data: { do: 'more', title } },
    ],
  },
})

const cards = (): Partial<Activity> => ({
  type: ActivityTypes.Message,
  textFormat: 'plain',
  text: `${SENTENCE}\n\n${EVENTS.map((event) => event.join('\n')).join('\n\n')}`,
  speak: SENTENCE,
  channelData: { sentence: SENTENCE },
  attachmentLayout: 'carousel',
  attachments: EVENTS.map(cardOf),
})

const words = (text: string, more: Partial<Activity> = {}): Partial<Activity> => ({
  type: ActivityTypes.Message,
  textFormat: 'plain',
  text,
  ...more,
})

export const aBot = async (context: TurnContext): Promise<void> => {
  const { type, text, value, locale } = context.activity
  if (type === ActivityTypes.ConversationUpdate) {
    const actions = ['what awards did DOIT win', 'What happened in August?'].map((title) => ({
      type: 'imBack',
      title,
      value: title,
    }))
    const welcome = `Welcome (${locale}). Ask what the department has done, for example about awards.`
    await context.sendActivity(words(welcome, { suggestedActions: { to: [], actions } }))
  }
  if (type !== ActivityTypes.Message) return
  if (value) await context.sendActivity(words(`pressed ${JSON.stringify(value)}`))
  else if (/award/u.test(text)) await context.sendActivity(cards())
  else await context.sendActivity(words(`You said: ${text}`))
}
