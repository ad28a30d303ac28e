// What people are told of what is kept, beside what the code keeps.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { LIFETIMES } from '../../src/storage/lifetimes.js'

test.each([
  ['en', /(\d+) days?/u],
  ['zh-Hant', /(\d+) 天/u],
])('docs/privacy tells each kind and its lifetime in %s', (language, days) => {
  const text = readFileSync(join(packageRoot, 'docs', `privacy.${language}.md`), 'utf8')
  const told = text.split('\n').flatMap((line) => {
    const [, kind] = /^\| `(\w+)`/u.exec(line) ?? []
    const last = line.split('|').at(-2) ?? ''
    return kind ? [[kind, Number(days.exec(last)?.[1])]] : []
  })
  expect(Object.fromEntries(told)).toEqual(LIFETIMES)
})
