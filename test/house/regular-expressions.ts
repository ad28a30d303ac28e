// The regular expressions of the project's own code, and how long each may take at worst.
import { checkSync } from 'recheck'
import { parseAst } from 'vitest/node'
import type { TextFile } from './files.js'

/** Pattern and flags, and where they stand: `src/text/cut.ts:15`. */
export interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

export interface PatternsOf {
  readonly patterns: readonly Pattern[]
  /** Those put together at run time, so that nobody can tell beforehand what they are. */
  readonly unread: readonly string[]
}

/** Literals, and what is made by RegExp out of text that stands in the same file. */
export const patternsOf = ({ path, text }: TextFile): PatternsOf => {
  const patterns: Pattern[] = []
  const unread: string[] = []
  const nodes = [...nodesIn(parseAst(text, { lang: 'ts' }, path))]
  const constants = new Map(
    nodes.flatMap((node) =>
      node.type === 'VariableDeclarator' && isNode(node['id']) && isNode(node['init'])
        ? [[String(node['id']['name']), node['init']] as const]
        : [],
    ),
  )
  for (const node of nodes) {
    const place = `${path}:${text.slice(0, node.start).split('\n').length}`
    if (node.type === 'Literal' && isNode(node['regex'], 'no type')) {
      const { pattern, flags } = node['regex']
      patterns.push({ place, source: String(pattern), flags: String(flags) })
    } else if (isRegExpMade(node)) {
      const [pattern, flag] = argumentsOf(node)
      const source = textOf(pattern, constants)
      const flags = flag === undefined ? '' : textOf(flag, constants)
      if (source === undefined || flags === undefined) unread.push(place)
      else patterns.push({ place, source, flags })
    }
  }
  return { patterns, unread }
}

/**
 * What is wrong with a pattern: the worst text makes it take a time that grows faster than the text; undefined where
 * nothing is. Automata decide it, and where they cannot (looking behind, and far ahead) texts that were bred to be slow,
 * the same in every run.
 */
export const slowness = ({
  source,
  flags,
}: Pick<Pattern, 'source' | 'flags'>): string | undefined => {
  // The checker is content with the first hit; where that may be of nothing, a global one goes on behind it.
  const hitsNothing = flags.includes('g') && new RegExp(source, flags).test('')
  const found = checkSync(hitsNothing ? `(?!^)(?:${source})` : source, flags, UNHURRIED)
  if (found.status === 'safe') return undefined
  return found.status === 'vulnerable'
    ? `${found.complexity.summary}, as on ${found.attack.pattern.slice(0, 80)}`
    : `unknown: ${found.error.kind}`
}

/** Its bounds are steps; by the clock a busy machine would be told another thing than an idle one. */
const UNHURRIED = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
}

// Its own build in JavaScript: others come with it for some systems only, and one needs Java.
process.env['RECHECK_BACKEND'] = 'pure'
process.env['RECHECK_SYNC_BACKEND'] = 'pure'

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown, untyped?: 'no type'): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  (untyped !== undefined || typeof (value as { type?: unknown }).type === 'string')

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one)
  else if (isNode(value)) {
    yield value
    yield* nodesIn(Object.values(value))
  }
}

/** `new RegExp(…)` and `RegExp(…)`. */
const isRegExpMade = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') &&
  isNode(callee) &&
  callee['name'] === 'RegExp'

const argumentsOf = (node: Node): readonly unknown[] =>
  Array.isArray(node['arguments']) ? node['arguments'] : []

/** The text that an expression surely makes: a literal, a template, or a constant that is one of them. */
const textOf = (expression: unknown, constants: ReadonlyMap<string, Node>): string | undefined => {
  if (!isNode(expression)) return undefined
  switch (expression.type) {
    case 'Literal':
      return typeof expression['value'] === 'string' ? expression['value'] : undefined
    case 'Identifier':
      return textOf(constants.get(String(expression['name'])), constants)
    case 'TemplateLiteral':
      return textOfTemplate(expression, 'cooked', constants)
    case 'TaggedTemplateExpression':
      return isStringRaw(expression['tag']) && isNode(expression['quasi'])
        ? textOfTemplate(expression['quasi'], 'raw', constants)
        : undefined
    default:
      return undefined
  }
}

const isStringRaw = (tag: unknown): boolean =>
  isNode(tag) &&
  isNode(tag['object']) &&
  tag['object']['name'] === 'String' &&
  isNode(tag['property']) &&
  tag['property']['name'] === 'raw'

const textOfTemplate = (
  { quasis, expressions }: Node,
  how: 'cooked' | 'raw',
  constants: ReadonlyMap<string, Node>,
): string | undefined => {
  if (!Array.isArray(quasis) || !Array.isArray(expressions)) return undefined
  const filled = expressions.map((expression) => textOf(expression, constants))
  const parts = quasis.map((quasi) => String(quasi.value[how]))
  return filled.includes(undefined)
    ? undefined
    : parts.map((part, at) => part + (filled[at] ?? '')).join('')
}
