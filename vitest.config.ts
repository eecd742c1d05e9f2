import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.{ts,tsx}'],
    setupFiles: ['scripts/test-setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
