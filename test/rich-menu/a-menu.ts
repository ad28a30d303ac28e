// A rich menu that is made up: four fields and as many months as a test asks for.
import type { Menu } from '../../src/rich-menu/menu.js'

export const aMenu = (months: number): Menu => ({
  language: 'zh-Hant',
  bar: '選單',
  tabs: [
    { language: 'zh-Hant', label: '中文' },
    { language: 'en', label: 'English' },
  ],
  tiles: [
    { icon: 'award', label: '得獎紀錄', says: '得過哪些獎？' },
    { icon: 'list', label: '全部大事', says: '列出全部大事' },
    { icon: 'help', label: '使用說明', says: '使用說明' },
    { icon: 'call', label: '撥打1999', calls: '1999' },
  ],
  heading: '各月大事',
  months: Array.from({ length: months }, (_, n) => ({ label: `${n + 1}月`, says: `${n + 1}月？` })),
})
