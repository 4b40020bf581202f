import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

/** `npm run dev -w @isnad/web` proxies the API of an `isnad serve` on ISNAD_API (default http://127.0.0.1:4767). */
export default defineConfig({
  plugins: [react()],
  root: import.meta.dirname,
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: { outDir: 'dist', target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': process.env.ISNAD_API ?? 'http://127.0.0.1:4767' } },
})
