import { describe, expect, test } from 'vitest'
import { stemOf } from '../../src/text/word-forms.js'

describe('one form stands for all forms of a word', () => {
  test.each([
    ['build', 'built'],
    ['lead', 'led'],
    ['teach', 'taught'],
    ['child', 'children'],
    ['memorandum', 'memoranda'],
    ['award', 'awarded'],
    ['travel', 'travelled'],
  ])('of “%s” also “%s”', (base, form) => expect(stemOf(form)).toBe(stemOf(base)))
})

describe('British and American spellings are the same word', () => {
  test.each([
    ['center', 'centre'],
    ['centers', 'centres'],
    ['color', 'colour'],
    ['honored', 'honoured'],
    ['organization', 'organisation'],
    ['organize', 'organised'],
    ['analyze', 'analysed'],
    ['catalog', 'catalogues'],
    ['program', 'programme'],
  ])('“%s” and “%s”', (american, british) => expect(stemOf(british)).toBe(stemOf(american)))
})

describe('words that only look alike stay apart', () => {
  test.each([
    ['find', 'founded'],
    ['leave', 'left'],
    ['hour', 'her'],
    ['cater', 'center'],
  ])('“%s” and “%s”', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)))
})
