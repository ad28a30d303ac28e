// The floors of the house: what the code of each folder may import, and what it may not touch.
import { posix } from 'node:path'
import { linesWith, type TextFile, withoutComments } from './files.js'

interface Floor {
  /** Folders or files of src/, from which anything may be imported. */
  readonly from: readonly string[]
  /** Those from which only types may be. */
  readonly typesFrom?: readonly string[]
  /** Libraries that it may use; where it is left out, any but those that know a channel. */
  readonly libraries?: readonly string[]
  /** May use the libraries that speak the protocols of channels. */
  readonly channels?: boolean
  /** Knows no file, clock, environment or chance: the same input, the same output. */
  readonly pure?: boolean
}

const FLOORS: Readonly<Record<string, Floor>> = {
  model: { from: ['model'], libraries: [], pure: true },
  text: {
    from: ['model', 'text'],
    libraries: ['stemmer', 'irregular-plurals', 'string-width'],
    pure: true,
  },
  // Its tables lie in the package's own .cache/, where the build makes them.
  content: { from: ['model', 'text', 'content', 'package-root'] },
  search: { from: ['model', 'text', 'search'], pure: true },
  answer: {
    from: ['model', 'text', 'search', 'answer', 'content/saying-keys'],
    typesFrom: ['content'],
    pure: true,
  },
  render: {
    from: ['model', 'render', 'text/cut', 'text/split'],
    typesFrom: ['answer'],
    channels: true,
  },
  bot: { from: ['model', 'render', 'bot', 'text'], typesFrom: ['answer'], channels: true },
  'rich-menu': { from: ['model', 'rich-menu', 'render/line/colours'], channels: true },
  web: { from: ['model', 'web', 'package-root'] },
  'teams-app': { from: ['model', 'teams-app', 'package-root'] },
  http: { from: ['model', 'text/language', 'http'], channels: true },
  storage: { from: ['model', 'storage'], channels: true },
  operations: { from: ['model', 'operations'], typesFrom: ['config'] },
  ...Object.fromEntries(
    ['doors/azure-direct-line', 'doors/bot-framework', 'doors/direct-line'].map((door) => [
      door,
      { from: ['model', door], channels: true },
    ]),
  ),
  'doors/line': { from: ['model', 'text/split', 'doors/line'], channels: true },
}

/** Above the floors: they put the house together, or start it. */
const ABOVE = [
  'terminal',
  'config.ts',
  'core.ts',
  'package-root.ts',
  'app.ts',
  'mount-line.ts',
  'main.ts',
]

const CHANNEL_LIBRARIES = /^(?:botbuilder|botframework|restify|@line\/)/u
const IMPURE =
  /\bprocess\b|\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\()|(?<!new )\bDate\(|\bMath\.random\b|\bglobalThis\b|\bperformance\b/u

interface Import {
  readonly what: string
  readonly typeOnly: boolean
}

/** What is wrong with the imports of a file of src/ and with what it reaches for; empty when nothing is. */
export const floorFaults = (file: TextFile): readonly string[] => {
  const inside = file.path.slice('src/'.length)
  const name = floorName(inside)
  const floor = FLOORS[name]
  if (!floor) {
    return ABOVE.includes(name) ? [] : [`${file.path}: stands on no floor: give ${name} one`]
  }
  const code = { ...file, text: withoutComments(file.text) }
  return [
    ...importsOf(code.text)
      .filter((one) => !mayImport(floor, inside, one))
      .map(({ what }) => `${file.path}: ${name} may not import ${what}`),
    ...(floor.pure ? linesWith(code, IMPURE) : []),
  ]
}

/** The folder of src/; of doors/, each is a floor of its own, for none may know another. */
const floorName = (inside: string): string => {
  const [folder = '', door = ''] = inside.split('/')
  return folder === 'doors' ? `${folder}/${door}` : folder
}

const importsOf = (code: string): readonly Import[] => [
  ...Array.from(
    code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"=()]*?\s+from\s+)?['"]([^'"]+)['"]/gmu),
    ([, type, what = '']) => ({ what, typeOnly: type !== undefined }),
  ),
  ...Array.from(code.matchAll(/\b(?:import|require)\(\s*['"`]([^'"`]+)/gu), ([, what = '']) => ({
    what,
    typeOnly: false,
  })),
]

const mayImport = (floor: Floor, importer: string, { what, typeOnly }: Import): boolean => {
  if (what.startsWith('.')) {
    const target = posix.join(posix.dirname(importer), what)
    const isIn = (place: string) => target.startsWith(`${place}/`) || target === `${place}.js`
    return floor.from.some(isIn) || (typeOnly && (floor.typesFrom ?? []).some(isIn))
  }
  if (what.startsWith('node:')) return !floor.pure
  return floor.libraries?.includes(what) ?? (floor.channels || !CHANNEL_LIBRARIES.test(what))
}
