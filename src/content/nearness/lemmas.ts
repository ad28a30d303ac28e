// The words of a dictionary that an English word may be a form of: WordNet's rules (morphy(7WN)) and irregular forms.
import irregularPlurals from 'irregular-plurals'
import { WORD_KINDS } from '../../text/nearness-tables.js'
import { VERB_FORMS } from '../../text/verb-forms.generated.js'

type WordKind = (typeof WORD_KINDS)[number]

export interface Lemma {
  readonly word: string
  readonly kind: WordKind
}

/** Endings and what stands in their place. The package has no lists of exceptions, so "ied" is a rule here. */
const ENDINGS: Readonly<Record<WordKind, readonly (readonly [string, string])[]>> = {
  n: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  v: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ied', 'y'],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  a: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
    ['ier', 'y'],
    ['iest', 'y'],
  ],
  r: [],
}

const IRREGULAR: Readonly<Record<WordKind, ReadonlyMap<string, readonly string[]>>> = {
  n: byForm([...irregularPlurals].map(([one, many]) => [many, one])),
  v: byForm(VERB_FORMS.split(',').map((pair) => pair.split(' ') as [string, string])),
  a: new Map(),
  r: new Map(),
}

/** @param isWord whether the dictionary has a word as that part of speech */
export const lemmasOf = (
  form: string,
  isWord: (word: string, kind: WordKind) => boolean,
): readonly Lemma[] => {
  const base = form.replace(/'s$/u, '')
  return WORD_KINDS.flatMap((kind) => {
    const irregular = (IRREGULAR[kind].get(base) ?? []).filter((word) => isWord(word, kind))
    const others = irregular.length > 0 ? irregular : regularBases(base, kind)
    return [...new Set([base, ...others])]
      .filter((word) => isWord(word, kind))
      .map((word) => ({ word, kind }))
  })
}

const PREFIXES = 'anti co inter mid mini multi non post pre re semi sub super ultra un'.split(' ')
const SUFFIXES = 'less ful like wise ship ness able ly ish hood -free -based'.split(' ')
/** Fewer letters left are no word: "recur" is no "cur" again. */
const LEFT_LEAST = 4

/** What may be left of a word that no dictionary has without its affix: "cash" of "cashless". */
export const withoutAffix = (word: string): string | undefined =>
  [
    ...PREFIXES.filter((prefix) => word.startsWith(prefix)).map((prefix) =>
      word.slice(prefix.length).replace(/^-/u, ''),
    ),
    ...SUFFIXES.filter((suffix) => word.endsWith(suffix)).map((suffix) =>
      word.slice(0, -suffix.length),
    ),
  ].find((rest) => rest.length >= LEFT_LEAST)

const regularBases = (form: string, kind: WordKind): readonly string[] =>
  ENDINGS[kind]
    // At least two letters are left of a word: "as" is no plural of "a".
    .filter(([ending]) => form.endsWith(ending) && form.length - ending.length >= 2)
    // "boss" is no plural of "bos".
    .filter(([ending]) => ending !== 's' || !form.endsWith('ss'))
    .flatMap(([ending, instead]) => {
      const base = form.slice(0, -ending.length) + instead
      // "stopped" is stop, "bigger" is big.
      const single = base.replace(/([bdfgklmnprtvz])\1$/u, '$1')
      return instead === '' && ending !== 's' && single !== base ? [base, single] : [base]
    })

function byForm(pairs: readonly (readonly [string, string])[]) {
  const forms = new Map<string, string[]>()
  for (const [form, word] of pairs) forms.set(form, [...(forms.get(form) ?? []), word])
  return forms
}
