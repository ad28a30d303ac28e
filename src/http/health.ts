// Whether the process lives, and whether it may be sent people: for load balancers and those who look after it.
import type { Response, Server } from 'restify'

export interface Readiness {
  readonly isReady: () => boolean
}

/** Says nothing of the inside, for anybody can ask. */
export const mountHealth = (server: Server, { isReady }: Readiness): void => {
  for (const method of ['get', 'head'] as const) {
    server[method]('/healthz', async (_, response) => tell(response, 200, 'ok'))
    server[method]('/readyz', async (_, response) =>
      isReady() ? tell(response, 200, 'ready') : tell(response, 503, 'not ready'),
    )
  }
}

const tell = (response: Response, status: number, words: string): void => {
  response.setHeader('Cache-Control', 'no-store')
  response.send(status, { status: words })
}
