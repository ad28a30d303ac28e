// The SDK's authentication, narrowed: a connector is made only for a service URL that authentication vouched for.

import type { Activity } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  type BotFrameworkClient,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector'

/** Whether replies may go to a URL for a sender who was found to be this one. */
export type Vouches = (serviceUrl: string, identity: ClaimsIdentity) => boolean

const UNAUTHORIZED = 401

export class VouchedAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication
  readonly #vouches: Vouches

  constructor(inner: BotFrameworkAuthentication, vouches: Vouches) {
    super()
    this.#inner = inner
    this.#vouches = vouches
  }

  /** @throws AuthenticationError, or what the authority's keys could not be had for */
  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await this.#inner.authenticateRequest(activity, authHeader)
    if (!this.#vouches(activity.serviceUrl, result.claimsIdentity)) {
      throw new AuthenticationError('the serviceUrl is not vouched for', UNAUTHORIZED)
    }
    return { ...result, connectorFactory: this.createConnectorFactory(result.claimsIdentity) }
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return new VouchedConnectorFactory(this.#inner.createConnectorFactory(identity), (url) =>
      this.#vouches(url, identity),
    )
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return this.#inner.createUserTokenClient(identity)
  }

  override createBotFrameworkClient(): BotFrameworkClient {
    throw new Error('this bot calls no skills')
  }

  override authenticateChannelRequest(): Promise<ClaimsIdentity> {
    return Promise.reject(new AuthenticationError('this bot has no skills', UNAUTHORIZED))
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new AuthenticationError('this door is HTTP only', UNAUTHORIZED))
  }
}

/** `redirectPolicyName` of @azure/core-rest-pipeline. */
const REDIRECT_POLICY = 'redirectPolicy'

class VouchedConnectorFactory extends ConnectorFactory {
  readonly #inner: ConnectorFactory
  readonly #vouches: (serviceUrl: string) => boolean

  constructor(inner: ConnectorFactory, vouches: (serviceUrl: string) => boolean) {
    super()
    this.#inner = inner
    this.#vouches = vouches
  }

  override async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    if (!this.#vouches(serviceUrl)) throw new Error('no connector for a serviceUrl not vouched for')
    const connector = await this.#inner.create(serviceUrl, audience)
    // The service URL was vouched for; where its server redirects to was not. The SDK has no option for it.
    Reflect.get(connector, 'client').pipeline.removePolicy({ name: REDIRECT_POLICY })
    return connector
  }
}
