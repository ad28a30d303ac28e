// Documents as a department may publish them: months, items, prose, and lines that are none of these.
import fc from 'fast-check'

const word = fc.constantFrom(
  'A',
  'tree',
  'in',
  'May',
  'the',
  '33',
  'parks',
  '“won”',
  'DOIT',
  'caf\u00e9',
)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom('.', '', '.”', ':'))
  .map(([words, end]) => `${words.join(' ')}${end}`)
const day = fc.integer({ min: 0, max: 33 }).map((number) => String(number).padStart(2, '0'))
const item = fc
  .tuple(fc.constantFrom('- ', '• ', '-', '  - '), day, fc.constantFrom('', '**', ':'), sentence)
  .map(([bullet, number, mark, text]) => `${bullet}${number}${mark} ${text}`)
const line = fc.oneof(
  { weight: 6, arbitrary: item },
  { weight: 2, arbitrary: sentence },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'May',
      'Feb.',
      'OCTOBER',
      'Agust',
      'Jule',
      'June 2020',
      'Awards',
      '# Notes',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('', '  ', '\t', '\u200b') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2019 Department of Parks Major Events',
      '2020 Department of Parks Major Events',
      '| a | b |',
      'Page 2 of 3',
      '- no day',
      '-----',
      '- 03-04 Two days.',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
)
export const documents = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, ending, titled]) =>
    (titled ? ['2018 Department of Parks Major Events', ...lines] : lines).join(ending),
  )
