import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Starting a browser, loading a page and waiting for the background: seconds on a slow machine with two cores. */
const E2E_TIMEOUT_MS = 60_000

const e2e = (browser: 'chrome' | 'firefox', groupOrder: number) => ({
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    provide: { browser },
    testTimeout: E2E_TIMEOUT_MS,
    hookTimeout: E2E_TIMEOUT_MS,
    // One browser at a time: two on two cores make hover delays miss their marks.
    fileParallelism: false,
    // All files in one worker, which keeps the browser for the next.
    isolate: false,
    sequence: { groupOrder },
  },
})

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Vitest would leave one core idle: on two cores nothing would run beside anything.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
        },
      },
      e2e('chrome', 1),
      e2e('firefox', 2),
    ],
  },
})
