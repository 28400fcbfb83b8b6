import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as { readonly version: string }

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      lib: { entry: 'electron/main/index.ts', formats: ['es'], fileName: () => 'index.js' },
      target: 'node20.18',
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload script must be CommonJS, in one file.
      lib: { entry: 'electron/preload/index.ts', formats: ['cjs'], fileName: () => 'index.cjs' },
      target: 'node20.18',
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // Dexie hands over a build for browsers of 2015; this one is made of the same source for those of today, and smaller.
    resolve: { alias: [{ find: /^dexie$/u, replacement: resolve(import.meta.dirname, 'node_modules/dexie/dist/modern/dexie.mjs') }] },
    // Library files say which version wrote them.
    define: { appVersion: JSON.stringify(version) },
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      rollupOptions: { input: resolve(import.meta.dirname, 'renderer/index.html') },
      target: 'chrome130',
      minify: true,
      // Fonts and texts stay files: the page's policy allows no data: addresses for them.
      assetsInlineLimit: 0,
      // The polyfill is an inline fetch loop that Chromium does not need.
      modulePreload: { polyfill: false },
    },
  },
})
