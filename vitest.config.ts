import { defineConfig } from 'vitest/config'
import { CountReporter } from './scripts/vitest-reporter.ts'

// Packages of the workspace are tested from their sources, never from a build that may be stale.
const conditions = ['source', 'module', 'node', 'development|production'] // Vite's own for a server, after ours

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/web/browser/*.test.ts', 'scripts/**/*.test.ts'],
    reporters: ['default', new CountReporter()],
  },
})
