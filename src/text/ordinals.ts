// Knows what tells a place in an order: "16th", "first", 第一名.
import { fold } from './normalise.js'

const ENGLISH =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u
const CHINESE = /^第[\d零一二三四五六七八九十百]/u

/** The word as a person writes it, alone or with what is ordered behind it ("first place", 第一名). */
export const isOrdinal = (said: string): boolean => {
  const [first = ''] = fold(said).trim().split(/\s+/u)
  return ENGLISH.test(first) || CHINESE.test(first)
}
