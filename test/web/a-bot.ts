// A small bot for the page's tests: answers with what it was told, or with four cards that use what real ones use.
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder'

export const SENTENCE = '6 awards on 4 dates in 2018.'

const EVENTS = [
  ['22 February 2018', 'Best Service Award', 'The Department received the first prize.'],
  ['10 July 2018', 'Digital City Prize', 'Three projects were honoured at once.'],
  ['14 August 2018', 'Open Data Medal', 'The open data site was named best in class.'],
  ['29 October 2018', 'Smart City Award', 'A platform for all payments of the city won.'],
] as const

const run = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] })

const submit = (title: string, choice: object) => ({
  type: 'Action.Submit',
  title,
  data: { choice, msteams: { type: 'messageBack', displayText: title } },
})

const cardOf = ([date, title, text]: (typeof EVENTS)[number]) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en',
    body: [
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', id: 'leaf', width: 'auto', items: [run(date)] },
          {
            type: 'Column',
            width: 'stretch',
            items: [
              {
                type: 'Container',
                id: 'categories',
                items: [
                  { ...run('Award'), id: 'category-1' },
                  { ...run('Launch'), id: 'category-11' },
                ],
              },
              { type: 'TextBlock', text: title, style: 'heading', weight: 'Bolder', wrap: true },
            ],
          },
        ],
      },
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
      { ...run('Source: record.txt, line 12'), id: 'source' },
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
      submit('Show the original', { do: 'original', title }),
      submit('More like this', { do: 'more', title }),
    ],
  },
})

const cards = (): Partial<Activity> => ({
  type: ActivityTypes.Message,
  textFormat: 'plain',
  locale: 'en-US',
  text: `${SENTENCE}\n\n${EVENTS.map((event) => event.join('\n')).join('\n\n')}`,
  speak: SENTENCE,
  channelData: { sentence: SENTENCE },
  attachmentLayout: 'carousel',
  attachments: EVENTS.map(cardOf),
  suggestedActions: { to: [], actions: [next('What happened in May?', { do: 'list', month: 5 })] },
})

const next = (title: string, choice: object) => ({
  type: 'messageBack',
  title,
  text: title,
  displayText: title,
  value: { choice },
})

const words = (text: string, more: Partial<Activity> = {}): Partial<Activity> => ({
  type: ActivityTypes.Message,
  textFormat: 'plain',
  text,
  locale: 'en-US',
  channelData: { sentence: text },
  ...more,
})

/** Taller than any screen. */
const LINES = Array.from({ length: 60 }, (_, at) => `line ${at + 1}`).join('\n')

export const aBot = async (context: TurnContext): Promise<void> => {
  const { type, text, value, locale } = context.activity
  if (type === ActivityTypes.ConversationUpdate) {
    const welcome = `Welcome (${locale}). Ask what the department has done, for example about awards.`
    await context.sendActivity(words(welcome))
  }
  if (type !== ActivityTypes.Message) return
  if (value) await context.sendActivity(words(`pressed ${JSON.stringify(value)}`))
  else if (/award/u.test(text)) await context.sendActivity(cards())
  else if (/long/u.test(text)) await context.sendActivity(words(LINES))
  else if (/[\p{Script=Han}]/u.test(text)) {
    await context.sendActivity(words(`您說：${text}`, { locale: 'zh-TW' }))
  } else await context.sendActivity(words(`You said: ${text}`))
}
