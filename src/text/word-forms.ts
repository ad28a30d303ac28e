// One form for all forms of an English word: "built" is build, "centre" is center, "organises" is organize.
import irregularPlurals from 'irregular-plurals'
import { stemmer } from 'stemmer'
import { VERB_FORMS } from './verb-forms.generated.js'

/** Forms that are verbs, or things, of their own as often: to found a thing is not to find it. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(
  'found fell saw wound ground bound lay rent shed left felt bore born broke bit cast cost data media'.split(
    ' ',
  ),
)

const BASE_FORMS: ReadonlyMap<string, string> = new Map([
  ...[...irregularPlurals].map(([one, many]) => [many, one] as const),
  ...VERB_FORMS.split(',').map((pair) => {
    const [form = '', verb = ''] = pair.split(' ')
    return [form, verb] as const
  }),
])

/** Spellings that no rule tells. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['offence', 'offense'],
  ['enrol', 'enroll'],
  ['enrolment', 'enrollment'],
  ['fulfil', 'fulfill'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['grey', 'gray'],
  ['ageing', 'aging'],
])

/** British and American endings; both sides of a search are folded, so that a word bent too much does no harm. */
const withAmericanEnding = (word: string): string =>
  word
    .replace(/(?<=\w{4})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, 'iz')
    .replace(/(?<=\w{3})ys(?=(?:e|es|ed|ing|er|ers)$)/u, 'yz')
    .replace(/(?<=[a-z]{3})ogue(?=s?$)/u, 'og')

/** The same of a stem: "centr" of centre, "colour". */
const withAmericanStem = (stem: string): string =>
  stem.replace(/(?<=\w[tb])r$/u, 'er').replace(/(?<=\w{3})our$/u, 'or')

/** What is compared of an English word in lower case: its stem, whatever its form and spelling. */
export const stemOf = (word: string): string => {
  const american = AMERICAN.get(word) ?? word
  const base = OF_THEIR_OWN.has(american) ? american : (BASE_FORMS.get(american) ?? american)
  return withAmericanStem(stemmer(withAmericanEnding(base)))
}
