import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{demo,src,scripts}/**/*.test.{ts,tsx}'],
    // Many tests wait for a server to start: where there are two cores, one alone would mostly idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // How long a test takes says something about the machine, not about Usher.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    setupFiles: ['scripts/test-setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
