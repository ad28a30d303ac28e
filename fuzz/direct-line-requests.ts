// Requests of Direct Line: of any method, path, token, header and body, in the shapes that pass the border often enough.
import fc from 'fast-check'

/** A mount is no place for a newline or a space, so none is sent; percent signs go as they are. */
const pathPart = fc.oneof(
  fc.constantFrom('', '.', '..', '%', '%00', '%2e%2e', '%ff', '%E8%87%BA', ':id', '__proto__', '|'),
  fc.webSegment(),
)
const headerText = fc.string({
  unit: fc.constantFrom(...'aZ09 ;=,"\'\\{}[]()<>/%:._-+*'),
  maxLength: 60,
})
const locales = fc.constantFrom('zh-TW', 'en', '', '-', 'x'.repeat(100), null, 7)

/** Objects of any shape under the names that an activity has, so that some pass the border. */
const activity = fc.record(
  {
    type: fc.oneof(fc.constantFrom('message', 'event', 'typing', 'invoke'), fc.jsonValue()),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
    locale: locales,
    name: fc.oneof(fc.string(), fc.jsonValue()),
    value: fc.jsonValue(),
    channelData: fc.oneof(fc.record({ clientActivityID: fc.jsonValue() }), fc.jsonValue()),
    entities: fc.oneof(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.jsonValue()),
    attachments: fc.oneof(fc.constant([]), fc.jsonValue()),
    localTimestamp: fc.oneof(
      fc.constant('2026-02-30T00:00:00Z'),
      fc.date({ noInvalidDate: true }).map(String),
      fc.jsonValue(),
    ),
    from: fc.jsonValue(),
    conversation: fc.jsonValue(),
    recipient: fc.jsonValue(),
    __proto__: fc.jsonValue(),
  },
  { requiredKeys: [] },
)

/** JSON with something cut out of it or put into it. */
const broken = fc
  .tuple(activity, fc.nat(), fc.nat(20), fc.string({ maxLength: 5 }))
  .map(([value, at, length, text]) => {
    const json = JSON.stringify(value)
    const start = at % json.length
    return json.slice(0, start) + text + json.slice(start + length)
  })

const body = fc.oneof(
  fc.constant(undefined),
  activity,
  fc.jsonValue(),
  broken,
  fc.uint8Array({ maxLength: 200 }),
)

const headers = fc.dictionary(
  fc.constantFrom(
    'Content-Type',
    'Origin',
    'Cookie',
    'Host',
    'Sec-Fetch-Site',
    'X-Forwarded-For',
    'Accept',
    'X-Ms-Bot-Agent',
  ),
  headerText,
  { maxKeys: 2 },
)

export const directLineRequests = fc.record({
  method: fc.constantFrom(
    'GET',
    'POST',
    'POST',
    'POST',
    'PUT',
    'DELETE',
    'HEAD',
    'OPTIONS',
    'PATCH',
  ),
  path: fc.oneof(
    fc.constantFrom(
      '/tokens/generate',
      '/tokens/refresh',
      '/conversations',
      '/session/getsessionid',
    ),
    fc
      .constantFrom('', '/activities', '/activities', '/activities', '/upload', '/stream')
      .map((end) => `/conversations/ID${end}`),
    fc.array(pathPart, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
    pathPart.map((part) => `/conversations/${part}/activities`),
  ),
  query: fc.oneof(
    fc.constant(''),
    pathPart.map((part) => `?watermark=${part}`),
    fc.tuple(pathPart, pathPart).map(([one, other]) => `?watermark=${one}&${other}`),
  ),
  authorization: fc.oneof(
    fc.constant('TOKEN'),
    fc.constant('TOKEN'),
    fc.nat(300).map((at) => `CUT ${at}`),
    headerText,
  ),
  headers,
  body,
})
