// Which of the compressed forms of a file a browser takes.

export type Encoding = 'br' | 'gzip' | 'identity'

/** The smallest first. */
const BY_SIZE: readonly Encoding[] = ['br', 'gzip']

/** What the header Accept-Encoding allows (RFC 9110, 12.5.3), as it is where it allows no form of ours. */
export const acceptedEncoding = (header: string | undefined): Encoding => {
  const weights = new Map((header ?? '').split(',').map(weightOf))
  const accepts = (encoding: string) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
  return BY_SIZE.find(accepts) ?? 'identity'
}

const weightOf = (part: string): readonly [string, number] => {
  const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase())
  const quality = parameters.find((one) => one.startsWith('q='))
  return [name, quality === undefined ? 1 : Number(quality.slice(2))]
}
