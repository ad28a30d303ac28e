// Mends one fault of botframework-connector 4.23.3: with today's @azure/core-client, outgoing entities lose what they hold.
import { ConnectorMappers } from 'botframework-connector/lib/connectorApi/connectorClient.js'

/**
 * The client writes of an entity only what the mapper named `Entity` lists (type, text, mentioned), whatever the
 * place of use allows: streaming info and citations come to nothing. This lets the mapper pass the rest on, for the
 * whole process. A test without it expects the loss; once that fails, this file can go.
 */
export const mendEntities = (): void => {
  const { Entity } = ConnectorMappers
  Object.assign(Entity.type, { additionalProperties: { type: { name: 'Object' } } })
}
