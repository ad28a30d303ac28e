// Activities as Teams sends them, written from its documentation: message, mention, press, installation, event, invoke.

export const BOT = { id: '28:c9e8c047-2a74-40a2-b28a-b162d5f5327c', name: 'City Record' }
export const MEGAN = {
  id: '29:1XJKJMvc5GBtc2JwZq0oj8tHZmzrQgFmB39ATiQWA85gQtHieVkKilBZ9XHoq9j7Zaqt7CZ',
  name: 'Megan Bowen',
  aadObjectId: '7faf8ab2-3d56-4244-b585-20c8a42ed2b8',
}
const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47'

const PERSONAL = { conversationType: 'personal', tenantId: TENANT, id: 'a:17I0kl9EkpE1O9PH5TWrzr' }
const GROUP = {
  conversationType: 'groupChat',
  isGroup: true,
  tenantId: TENANT,
  id: '19:97b1ec6145bf453c90596e8984e0cef4@thread.v2',
}
const CHANNEL = {
  conversationType: 'channel',
  isGroup: true,
  tenantId: TENANT,
  id: '19:0b7f32667e064dd9b25d7969801541f4@thread.tacv2',
}
const TEAM = {
  channel: { id: CHANNEL.id },
  team: { id: '19:zFLSDFWsesfzcmKArqKJ-65aOXJz@thread.tacv2' },
  tenant: { id: TENANT },
}

export type Place = 'personal' | 'group' | 'channel'

const PLACES = {
  personal: { conversation: PERSONAL, channelData: { tenant: { id: TENANT } } },
  group: { conversation: GROUP, channelData: { tenant: { id: TENANT } } },
  channel: { conversation: CHANNEL, channelData: TEAM },
}

let count = 0

/** Any activity in one of the places, under an id of its own. */
export const teamsActivityIn = (place: Place, more: object): object => {
  count += 1
  return {
    type: 'message',
    id: `1485983${String(count).padStart(6, '0')}`,
    channelId: 'msteams',
    timestamp: '2018-12-31T04:00:00.437Z',
    from: MEGAN,
    recipient: BOT,
    locale: 'en-US',
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Windows' }],
    ...PLACES[place],
    ...more,
  }
}

/** A channel’s message belongs to a thread, which its conversation id names. */
const THREAD = { ...CHANNEL, id: `${CHANNEL.id};messageid=1481567603816` }

/** As it is typed; its words come a second time as HTML. */
export const said = (text: string, more: object = {}): object =>
  teamsActivityIn('personal', {
    textFormat: 'plain',
    text,
    attachments: [{ contentType: 'text/html', content: `<div><div>${text}</div>\n</div>` }],
    ...more,
  })

/** To the bot by its name, among others. */
export const mentioned = (place: 'group' | 'channel', text: string, more: object = {}): object =>
  teamsActivityIn(place, {
    text: `<at>${BOT.name}</at>&nbsp;${text}\n`,
    entities: [
      { type: 'mention', mentioned: BOT, text: `<at>${BOT.name}</at>` },
      { type: 'clientInfo', locale: 'en-US' },
    ],
    ...(place === 'channel' ? { conversation: THREAD } : {}),
    ...more,
  })

/** From behind a slash: seen in the group by who writes it alone ("Send and receive targeted messages", June 2026). */
export const targeted = (place: 'group' | 'channel', text: string, more: object = {}): object =>
  teamsActivityIn(place, {
    text,
    recipient: { ...BOT, isTargeted: true },
    ...(place === 'channel' ? { conversation: THREAD } : {}),
    ...more,
  })

/** As a reply that quotes a message (Teams SDK, "Quoted replies", March 2026). */
export const quoting = (messageId: string, text: string): object =>
  said(`<quoted messageId="${messageId}"/> ${text}`, {
    entities: [
      { type: 'quotedReply', quotedReply: { messageId, senderName: 'City Record' } },
      { type: 'clientInfo', locale: 'en-US' },
    ],
  })

/** A button of a card: the data that it carries, and the message that it stands on. */
export const pressed = (value: unknown, replyToId: string, place: Place = 'personal'): object =>
  teamsActivityIn(place, { value, replyToId })

export const installed = (place: Place, action: 'add' | 'remove', more: object = {}): object => {
  const { name: _, ...from } = MEGAN
  return teamsActivityIn(place, { type: 'installationUpdate', action, from, ...more })
}

/** Both ids and no names, as Teams tells it. */
export const joined = (place: Place, ...ids: readonly string[]): object => {
  const { name: _, ...from } = MEGAN
  return teamsActivityIn(place, {
    type: 'conversationUpdate',
    from,
    locale: undefined,
    membersAdded: ids.map((id) => ({ id })),
  })
}

/** A thumb, and what was written beside it. */
export const thumb = (reaction: string, words = ''): object =>
  teamsActivityIn('personal', {
    type: 'invoke',
    name: 'message/submitAction',
    replyToId: '1575667808184',
    value: {
      actionName: 'feedback',
      actionValue: { reaction, feedback: JSON.stringify({ feedbackText: words }) },
    },
  })

/** An emoji under one of the bot’s messages. */
export const reacted = (): object =>
  teamsActivityIn('personal', {
    type: 'messageReaction',
    reactionsAdded: [{ type: 'like' }],
    replyToId: '1575667808184',
  })

/** That a message was edited, deleted or brought back is told under its own id. */
export const changed = (
  id: string,
  eventType: 'editMessage' | 'undeleteMessage' | 'softDeleteMessage',
  text = '',
): object =>
  teamsActivityIn('personal', {
    type: eventType === 'softDeleteMessage' ? 'messageDelete' : 'messageUpdate',
    id,
    text,
    channelData: { eventType, tenant: { id: TENANT } },
  })
