import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Many start a house or a browser of their own, beside each other, on what may be a small machine.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
})
