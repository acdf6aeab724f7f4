import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { packed } from './scripts/packed-assets.ts';
import { firstChunks } from './scripts/web/first-chunks.ts';
import { firstScreen } from './scripts/web/first-screen.ts';
import { installable } from './scripts/web/installable.ts';
import { leanModules } from './scripts/web/lean-modules.ts';

/** The browser application: `vite` serves it beside a server on port 3000, `vite build` writes dist/web. */
export default defineConfig({
  plugins: [react(), leanModules(), installable(), firstScreen(), packed()],
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env.AMPHOE_API ?? 'http://127.0.0.1:3000' } },
  },
  build: {
    outDir: 'dist/web',
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    // A strict content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: firstChunks(import.meta.dirname) }],
        },
      },
    },
  },
});
