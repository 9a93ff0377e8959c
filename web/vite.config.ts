import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './build/chunk-groups.ts';
import { compressAssets } from './build/compress-assets.ts';
import { firstLoadBudget } from './build/first-load-budget.ts';
import { faceTexts } from './build/face-texts.ts';
import { serveFaces } from './build/serve-faces.ts';
import { styleNonce } from './build/style-nonce.ts';

const root = import.meta.dirname;

/** A page for each face; none loads another's weight. */
const faces = { desk: `${root}/desk/index.html`, portal: `${root}/portal/index.html` };

export default defineConfig({
  root,
  publicDir: `${root}/public`,
  cacheDir: `${root}/../.cache/vite`,
  plugins: [
    react(),
    faceTexts(),
    styleNonce(),
    serveFaces(),
    firstLoadBudget({ desk: 480, portal: 200 }),
    compressAssets(),
  ],
  // the server puts a fresh nonce in its place with every page view
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: `${root}/dist`,
    emptyOutDir: true,
    target: 'es2023',
    // an asset is a machine: `/assets/…` are its pages
    assetsDir: 'built',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: faces,
      output: {
        codeSplitting: {
          groups: chunkGroups(faces),
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // only what is the server's: our own `web/api/*.ts` are served under `/api/` too
    // to the server of the same `npm run dev`
    proxy: { '^/api/(v1/|openapi|reference)': `http://127.0.0.1:${process.env['PORT'] ?? 3000}` },
    fs: { allow: [`${root}/..`] },
  },
});
