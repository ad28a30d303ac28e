// Who may come in: with an app id, whoever shows the channel's token; without one, this machine alone.
import type { IncomingMessage } from 'node:http'
import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  type BotFrameworkAuthentication,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector'
import { hearConsole } from './hear-console.js'
import {
  arrivalFault,
  type LocalFault,
  type PortRange,
  remedy,
  serviceUrlFault,
} from './local-mode.js'
import { type Log, warnOnceEach, whereabouts } from './log.js'
import { claimsFault, type Expected, headerFault, type TokenFault } from './token-claims.js'
import { VouchedAuthentication } from './vouched-authentication.js'

/** By the names of ConfigurationBotFrameworkAuthentication, which are the environment's too. */
export interface Credentials {
  /** Empty or left out: local mode. */
  readonly MicrosoftAppId?: string
  readonly MicrosoftAppPassword?: string
  /** SingleTenant where it is left out. */
  readonly MicrosoftAppType?: string
  readonly MicrosoftAppTenantId?: string
  /** Where another authority than Microsoft's public cloud is asked; the SDK wants all of them or none. */
  readonly ToChannelFromBotLoginUrl?: string
  readonly ToChannelFromBotOAuthScope?: string
  readonly ToBotFromChannelTokenIssuer?: string
  readonly OAuthUrl?: string
  readonly ToBotFromChannelOpenIdMetadataUrl?: string
  readonly ToBotFromEmulatorOpenIdMetadataUrl?: string
}

export interface GateOptions {
  readonly credentials: Credentials
  readonly host: string
  /** Where people reach the server; without an app id, the door is closed where it is set. */
  readonly publicUrl?: string | undefined
  /** Where replies may go without an app id: any port of this machine unless given. */
  readonly localServicePorts?: readonly PortRange[]
  readonly log: Log
  readonly credentialsFactory?: ServiceClientCredentialsFactory
}

export type Refused = { readonly refused: 401 | 503 }
export type Admitted = { readonly admitted: AuthenticateRequestResult }

export interface Gate {
  readonly authentication: BotFrameworkAuthentication
  /** Looks at the request before its body is read. */
  readonly refusesAtOnce: (request: IncomingMessage) => boolean
  readonly admit: (request: IncomingMessage, activity: Activity) => Promise<Admitted | Refused>
}

export const openGate = (options: GateOptions): Gate =>
  options.credentials.MicrosoftAppId?.trim() ? tokenGate(options) : localGate(options)

const ALL_PORTS: readonly PortRange[] = [{ first: 0, last: 65_535 }]

const localGate = ({ host, publicUrl, localServicePorts = ALL_PORTS, log }: GateOptions): Gate => {
  const warnOnce = warnOnceEach(log)
  const refuses = (fault: LocalFault | undefined): boolean => {
    if (fault)
      warnOnce(fault, `Without MicrosoftAppId only this machine may post: ${remedy(fault)}`)
    return fault !== undefined
  }
  const authentication = new VouchedAuthentication(
    new ConfigurationBotFrameworkAuthentication(),
    (serviceUrl) => serviceUrlFault(serviceUrl, localServicePorts) === undefined,
  )
  return {
    authentication,
    refusesAtOnce: ({ headers, socket }) =>
      refuses(arrivalFault({ publicUrl, host, peer: socket.remoteAddress, headers })),
    admit: async (_, activity) =>
      refuses(serviceUrlFault(activity.serviceUrl, localServicePorts))
        ? { refused: 401 }
        : { admitted: await authentication.authenticateRequest(activity, '') },
  }
}

const tokenGate = ({ credentials, credentialsFactory, log }: GateOptions): Gate => {
  const settings = {
    ...credentials,
    MicrosoftAppType: credentials.MicrosoftAppType?.trim() || 'SingleTenant',
  }
  const warnOnce = warnOnceEach(log)
  const refuse = (fault: TokenFault | typeof UNPROVEN, facts: object = {}): void =>
    warnOnce(
      fault,
      'A request was refused; set MicrosoftAppId and MicrosoftAppTenantId to those of the bot that the channel calls',
      facts,
    )
  const expected = (): Expected => ({
    appId: settings.MicrosoftAppId ?? '',
    issuer:
      settings.ToBotFromChannelTokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer,
    tenantId: settings.MicrosoftAppTenantId,
    now: new Date(),
  })
  const authentication = new VouchedAuthentication(
    new ConfigurationBotFrameworkAuthentication(settings, credentialsFactory),
    (serviceUrl, identity) => {
      const claims = Object.fromEntries(identity.claims.map(({ type, value }) => [type, value]))
      return claimsFault(claims, expected()) === undefined && claims['serviceurl'] === serviceUrl
    },
  )
  // An outage is told once: one line a request would be too many, one in its life too few.
  let keysAreMissed = false
  return {
    authentication,
    refusesAtOnce: ({ headers }) => {
      const fault = headerFault(headers.authorization, expected())
      if (fault) refuse(fault)
      return fault !== undefined
    },
    admit: async ({ headers }, activity) => {
      const said: string[] = []
      try {
        const { authorization = '' } = headers
        const admitted = await hearConsole(
          (words) => said.push(words),
          () => authentication.authenticateRequest(activity, authorization),
        )
        keysAreMissed = false
        return { admitted }
      } catch (error) {
        if (!isRefusal(error)) {
          if (!keysAreMissed) {
            log.error(whereabouts(error), 'The keys of the token authority cannot be had')
          }
          keysAreMissed = true
          return { refused: 503 }
        }
        refuse(UNPROVEN, said.length === 0 ? {} : { sdk: said })
        return { refused: 401 }
      }
    },
  }
}

const UNPROVEN = 'the signature, the endorsement or the serviceUrl does not fit'

/** The SDK passes on errors of its JWT library, and answers them as faults of its own. */
const JWT_ERRORS = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']

const isRefusal = (error: unknown): boolean =>
  error instanceof AuthenticationError
    ? error.statusCode === 401
    : error instanceof Error && JWT_ERRORS.includes(error.name)
