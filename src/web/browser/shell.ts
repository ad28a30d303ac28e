// The script of what stands around the talk: the picture's years and titles, its place on wide screens, and the font.
import { bringHanFont } from './han-font.js'
import { showTitles } from './show-titles.js'

/** As in page.css: from here on the picture stands open beside the talk. */
const BESIDE = matchMedia('(min-width: 64rem)')

const picture = document.getElementById('picture')
const folded = picture?.querySelector<HTMLDetailsElement>('details.with-script')

const place = (): void => {
  if (folded) folded.open = BESIDE.matches
}
place()
BESIDE.addEventListener('change', place)

const switches = [...(picture?.querySelectorAll<HTMLElement>('[data-year]') ?? [])]
for (const chosen of switches) {
  chosen.addEventListener('click', () => {
    for (const one of switches) {
      one.setAttribute('aria-pressed', String(one === chosen))
      const year = document.getElementById(`year-${one.dataset['year']}`)
      if (year) year.hidden = one !== chosen
    }
  })
}

// What is told of the page lies over what is below it: it goes when it is done with, so that nothing stays covered.
const more = document.querySelector<HTMLDetailsElement>('details.more')
const closeMore = (): void => {
  if (more) more.open = false
}
more?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !more.contains(relatedTarget)) closeMore()
})
more?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  closeMore()
  more.querySelector('summary')?.focus()
})
document.addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Node && !more?.contains(target)) closeMore()
})

if (picture) showTitles(picture)
bringHanFont(document.body.dataset['han'])
