// Tells the proper names in a published English text by how they are written: capitals in a row, or quotation marks.

/** A word, a number or a code; "’s" stays outside. */
const WORDS = /[\p{L}\p{N}]+(?:[.&’'-](?!s\b)[\p{L}\p{N}]+)*/gu
const QUOTED = /[“"]([^“”"]{2,80}?)[,.]?[”"]/gu
/** Words that a name may hold in small letters: "Institute of …", "Award for …". */
const JOINING = new Set(['of', 'for', 'the', 'de', 'in'])
const LEADING = /^(?:The|A|An)\s+/u

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) || /^\p{N}+\p{Lu}/u.test(word)

/**
 * Each once. A single capital word counts where `isWord` does not know it, for any word may begin a sentence or be
 * part of a title.
 */
export const properNamesIn = (
  text: string,
  isWord: (word: string) => boolean,
): readonly string[] => {
  const quoted = Array.from(text.matchAll(QUOTED), ([, name = '']) => name)
  const runs = capitalRuns(text).filter(
    ({ words }) => words.length > 1 || !isWord(words.join(' ').toLowerCase()),
  )
  const names = runs.flatMap(({ words }) => {
    const name = words.join(' ').replace(LEADING, '')
    // "A Town in Some Country" is two names, "Cities in Motion" is one: nothing here tells them apart.
    return name.includes(IN) ? [name, ...name.split(IN)] : [name]
  })
  return [...new Set([...quoted, ...names])].filter((name) => name.length > 1)
}

const IN = ' in '

interface Run {
  readonly words: readonly string[]
}

/** Capital words with nothing but a space between them, and small joining words inside. */
const capitalRuns = (text: string): readonly Run[] => {
  const runs: { words: string[] }[] = []
  let joining: string[] = []
  let end = -1
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const last = runs.at(-1)
    const isNext = last !== undefined && end >= 0 && text.slice(end, index) === ' '
    if (isCapital(word)) {
      if (isNext) last.words.push(...joining, word)
      else runs.push({ words: [word] })
      joining = []
      end = index + word.length
    } else if (isNext && JOINING.has(word)) {
      joining.push(word)
      end = index + word.length
    } else {
      joining = []
      end = -1
    }
  }
  return runs
}
