// The file of the nearness tables: which columns it has, and how they lie one after another in one buffer.

/** Raised whenever what is made, or how it is written, changes: tables of another format are made anew. */
export const NEARNESS_FORMAT = 4

/** How two words are near; the place in the list is what the file holds, so new ones go to the end. */
export const RELATIONS = ['synonym', 'derivation', 'broader', 'narrower', 'similar'] as const

/** Parts of speech: noun, verb, adjective, adverb; the place in the list is what the file holds. */
export const WORD_KINDS = ['n', 'v', 'a', 'r'] as const

/** The most words that a list of the file holds. */
export const NEAR_ENGLISH_MAX = 24
export const GLOSSES_MAX = 12
export const NEAR_HAN_MAX = 12

/** Commonness is kept in steps of 1/25 on the Zipf scale, from 0.04 to 10.2; 0 is unknown. */
export const COMMONNESS_STEPS = 25

/** Parts of speech are kept as digits of this base, the most used last; a digit is the place in WORD_KINDS plus 1. */
export const HAN_NAME = 2
export const KINDS_BASE = 5

/** A weight is kept in 1/255 in the lower byte, the relation's place in the upper one. */
export const WEIGHT_STEPS = 255

/**
 * The columns. Of each table of words: `text`, the words in the order of their UTF-16 units, one after another; `start`,
 * where each begins in it. Of each table of lists: `start`, where the list of a row begins; `word`, a row of the table of
 * words; `how`, weight and relation.
 */
const COLUMNS = {
  englishStart: Uint32Array,
  /** The list in `near` of each English word; list 0 is empty. */
  englishNear: Uint32Array,
  nearStart: Uint32Array,
  nearWord: Uint32Array,
  hanStart: Uint32Array,
  glossStart: Uint32Array,
  glossWord: Uint32Array,
  nearHanStart: Uint32Array,
  nearHanWord: Uint32Array,
  englishText: Uint16Array,
  englishKinds: Uint16Array,
  /** 1 for what names a place, a person or a body, and is no other word. */
  englishIsName: Uint8Array,
  nearHow: Uint16Array,
  hanText: Uint16Array,
  glossHow: Uint16Array,
  nearHanHow: Uint16Array,
  englishCommonness: Uint8Array,
  hanCommonness: Uint8Array,
  /** 1 where the dictionary has the word; others only have their commonness. */
  /** 1 for a word of the dictionary, HAN_NAME for a name. */
  hanInDictionary: Uint8Array,
} as const

type Columns = typeof COLUMNS
export type NearnessTables = {
  readonly [Name in keyof Columns]: InstanceType<Columns[Name]>
}

// "NEAR" in ASCII.
const MAGIC = 0x4e454152
/** SHA-256. */
export const STAMP_BYTES = 32
const NAMES = Object.keys(COLUMNS) as readonly (keyof Columns)[]
/** The sign, the stamp, and of each column where it begins and how many values it has. */
const HEADER_BYTES = 4 + STAMP_BYTES + NAMES.length * 8

/** One buffer out of the columns; `stamp` has STAMP_BYTES and tells what they were made from. */
export const packTables = (tables: NearnessTables, stamp: Uint8Array): ArrayBuffer => {
  const places = placesOf((name) => tables[name].length)
  const buffer = new ArrayBuffer(places.end)
  const header = new DataView(buffer)
  header.setUint32(0, MAGIC, true)
  new Uint8Array(buffer).set(stamp, 4)
  places.columns.forEach(({ name, at }, index) => {
    const { length } = tables[name]
    header.setUint32(4 + STAMP_BYTES + index * 8, at, true)
    header.setUint32(4 + STAMP_BYTES + index * 8 + 4, length, true)
    new COLUMNS[name](buffer, at, length).set(tables[name])
  })
  return buffer
}

/** The stamp of a buffer that packTables made; undefined for any other, and for one that was cut off. */
export const stampOf = (buffer: ArrayBuffer): Uint8Array | undefined => {
  if (buffer.byteLength < HEADER_BYTES) return undefined
  const header = new DataView(buffer)
  if (header.getUint32(0, true) !== MAGIC) return undefined
  const { end } = placesOf((_, index) => header.getUint32(4 + STAMP_BYTES + index * 8 + 4, true))
  return end === buffer.byteLength ? new Uint8Array(buffer, 4, STAMP_BYTES) : undefined
}

/** Views over the buffer, nothing copied. @throws RangeError when packTables did not make it */
export const tablesIn = (buffer: ArrayBuffer): NearnessTables => {
  if (!stampOf(buffer)) throw new RangeError('these are no nearness tables')
  const header = new DataView(buffer)
  const views = NAMES.map((name, index) => {
    const at = header.getUint32(4 + STAMP_BYTES + index * 8, true)
    const length = header.getUint32(4 + STAMP_BYTES + index * 8 + 4, true)
    return [name, new COLUMNS[name](buffer, at, length)]
  })
  return Object.fromEntries(views)
}

/** Each column begins where its values may be read: at a multiple of four bytes. */
const placesOf = (lengthOf: (name: keyof Columns, index: number) => number) => {
  let end = HEADER_BYTES
  const columns = NAMES.map((name, index) => {
    const at = end
    const bytes = lengthOf(name, index) * COLUMNS[name].BYTES_PER_ELEMENT
    end = Math.ceil((at + bytes) / 4) * 4
    return { name, at }
  })
  return { columns, end }
}
