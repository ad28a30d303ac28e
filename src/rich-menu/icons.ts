// The signs on the large fields of a rich menu: strokes on a ground of 24 by 24.
import type { Icon } from './menu.js'

export const ICONS: Readonly<Record<Icon, string>> = {
  award:
    '<path d="M7 3h10v6a5 5 0 0 1-10 0zM7 5H3.5v1.5A3.5 3.5 0 0 0 7 10M17 5h3.5v1.5A3.5 3.5 0 0 1 17 10M12 14v4M8 21h8M9.5 21c0-2 1-3 2.5-3s2.5 1 2.5 3"/>',
  list: '<path d="M9 6h12M9 12h12M9 18h12M4 6v.1M4 12v.1M4 18v.1"/>',
  call: '<path d="M7.2 3.5 9.6 8 7.6 10a13 13 0 0 0 6.4 6.4l2-2 4.5 2.4v2.7a1.6 1.6 0 0 1-1.7 1.6C10.6 20.6 3.4 13.4 2.9 5.2a1.6 1.6 0 0 1 1.6-1.7z"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9.2 9.5a2.8 2.8 0 1 1 4.3 2.4c-1 .6-1.5 1.1-1.5 2.1M12 17v.1"/>',
}
