import { describe, expect, test } from 'vitest'
import { properNamesIn } from '../../src/text/proper-names.js'

const WORDS = new Set(['the', 'on', 'harbour', 'with', 'a', 'they', 'it'])
const namesIn = (text: string) => properNamesIn(text, (word) => WORDS.has(word))

describe('a name is told by how it is written', () => {
  test.each([
    ['capitals in a row', 'They met at the Willow Park Centre today.', 'Willow Park Centre'],
    [
      'with small words inside',
      'It came from the Institute for Old Trees.',
      'Institute for Old Trees',
    ],
    ['between quotation marks', 'They launched “heron watch,” a service.', 'heron watch'],
    ['alone, where no dictionary has it', 'They met in Zvolen.', 'Zvolen'],
    ['with a digit before its capital', 'They used the 3Tree form.', '3Tree'],
  ])('%s', (_, text, name) => expect(namesIn(text)).toContain(name))

  test('of two that “in” joins, each stands by itself too', () => {
    expect(namesIn('They signed with Zvolen in Old Moravia.')).toEqual([
      'Zvolen in Old Moravia',
      'Zvolen',
      'Old Moravia',
    ])
  })
})

test('a word that begins a sentence is no name, nor is an article part of one', () => {
  expect(namesIn('Harbour works began. The Willow Park opened.')).toEqual(['Willow Park'])
})
