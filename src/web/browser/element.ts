// Elements that the server wrote into the page.

/** @throws where the page and its script do not belong together */
export const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no element ${id}`)
  return found
}
