import { defaultClientConditions, defineConfig } from 'vite';

// Our server answers to its own address only, so what is passed on to it must look as if it came from there.
const SERVER = 'http://127.0.0.1:4400';
const passOn = { target: SERVER, changeOrigin: true, headers: { origin: SERVER } };

/** The chunks of `@inlay/runtime/files` that load others. */
const READS_FILES = /(?:file-worker|parse-content|parse-sheets|read-text|read-pdf|read-docx)-/;

// Two entries: the playground's page, and embed.js under a name that never changes. What they share has names made
// of its content, all under /embed, which other sites may load.
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['@inlay/source', ...defaultClientConditions] },
  // What a worker loads on demand must stay apart from it.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The polyfill is an inline script, which the policy forbids; every browser we support has it built in.
    // Chunks that also run in the worker that reads files have no document to put preloads into.
    modulePreload: { polyfill: false, resolveDependencies: (_file, chunks, { hostId }) => (READS_FILES.test(hostId) ? [] : chunks) },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', embed: 'src/embed.ts' },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'embed/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  server: { host: '127.0.0.1', port: 4401, strictPort: true, proxy: { '/api': passOn, '/examples': passOn, '/elements': passOn, '^/apps/[^/]*@': passOn, '^/embed-': passOn } },
});
