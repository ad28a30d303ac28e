import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector'
import { expect, test } from 'vitest'
import { mendEntities } from '../../../src/doors/bot-framework/mend-entities.js'
import { aChannel } from './for-one-test.js'

const entities = [
  { type: 'streaminfo', streamId: 's-1', streamType: 'streaming', streamSequence: 2 },
  { type: 'mention', text: '<at>Citizen</at>', mentioned: { id: 'citizen-1', name: 'Citizen' } },
  {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    citation: [{ '@type': 'Claim', position: 1, appearance: { name: 'source' } }],
  },
]

/** What is left of the entities when the connector has written them. */
const onTheWire = async (): Promise<unknown> => {
  const channel = await aChannel()
  const connector = new ConnectorClient(MicrosoftAppCredentials.Empty, {
    baseUri: channel.serviceUrl,
  })
  const activity = { type: 'message', text: 'hello', entities }
  await connector.conversations.sendToConversation('conversation-1', activity)
  return channel.sent[0]?.body['entities']
}

// In this file nothing else mends: a door would, for its whole process.
test('the connector drops what entities hold; when this fails, mend-entities.ts is needed no longer', async () => {
  expect(await onTheWire()).toEqual([
    { type: 'streaminfo' },
    { type: 'mention', text: '<at>Citizen</at>', mentioned: entities[1]?.mentioned },
    { type: 'https://schema.org/Message' },
  ])
  mendEntities()
  expect(await onTheWire()).toEqual(entities)
})
