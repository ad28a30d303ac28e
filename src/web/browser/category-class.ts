// The class that gives a category its colour, for the server's part of the page and for the cards.

/** The colours are nine, and begin anew after the last; `place` is that among the categories, 0 for none of them. */
export const categoryClass = (place: number): string =>
  place > 0 ? `cat-${((place - 1) % COLOURS) + 1}` : 'cat-none'

const COLOURS = 9
