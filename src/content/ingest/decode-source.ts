// Cuts the bytes of a Source into numbered lines, and tells which lines lost characters to a wrong encoding.

export interface DecodedLine {
  /** Its number in the file, from 1. */
  readonly number: number
  /** Without line ending, byte order mark and spaces around; where there is a `fault`, with characters missing. */
  readonly text: string
  /** What is wrong with its characters, and the remedy. */
  readonly fault?: string | undefined
}

export interface DecodedSource {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly lines: readonly DecodedLine[]
}

const LF = 0x0a
const CR = 0x0d
// What begins only where a run does is tried once a run, not once a character of it.
const AROUND = /^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu
// What UTF-8 quotes and dashes look like after they were read as Windows-1252 and saved again.
const READ_AS_WINDOWS_1252 = /\u00e2\u20ac|\u00e2\u0080/u
const REPLACEMENT = /\ufffd/gu
const CONTROL = /(?!\s)\p{Cc}/gu

/** Lines may end in LF, CRLF or CR. Never throws. */
export const decodeSource = (bytes: Uint8Array): DecodedSource => {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8') {
    return { encoding, lines: splitLines(bytes).map((line, index) => decodeLine(line, index + 1)) }
  }
  const lines = new TextDecoder(encoding)
    .decode(bytes)
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ number: index + 1, text: line.replace(AROUND, '') }))
  return { encoding, lines }
}

const encodingOf = (bytes: Uint8Array): DecodedSource['encoding'] => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // Without a mark: English in UTF-16 has a zero in nearly every other byte, UTF-8 has none.
  const zeros = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const most = bytes.length / 4
  if ((zeros[1] ?? 0) > most) return 'utf-16le'
  return (zeros[0] ?? 0) > most ? 'utf-16be' : 'utf-8'
}

const splitLines = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF && bytes[at] !== CR) continue
    lines.push(bytes.subarray(start, at))
    if (bytes[at] === CR && bytes[at + 1] === LF) at++
    start = at + 1
  }
  lines.push(bytes.subarray(start))
  return lines
}

const decodeLine = (bytes: Uint8Array, number: number): DecodedLine => {
  const decoded = new TextDecoder().decode(bytes)
  const text = decoded.replace(REPLACEMENT, '').replace(CONTROL, '').replace(AROUND, '')
  return { number, text, fault: faultOf(bytes, decoded) }
}

const faultOf = (bytes: Uint8Array, decoded: string): string | undefined => {
  if (!isUtf8(bytes)) {
    return 'has bytes that are not UTF-8: type the line anew from the published document, and save the file as UTF-8'
  }
  if (decoded.search(REPLACEMENT) >= 0 || READ_AS_WINDOWS_1252.test(decoded)) {
    return 'has characters that a wrong encoding destroyed: type the line anew from the published document'
  }
  if (decoded.search(CONTROL) >= 0) {
    return 'has control characters: type the line anew from the published document'
  }
  return undefined
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
