import { defaultClientConditions, defineConfig } from 'vite';
import { minifyStyles } from '../../tools/minify-styles.ts';
import { minifyTemplates } from '../../tools/minify-templates.ts';

// Our server answers to its own address only, so what is passed on to it must look as if it came from there.
const SERVER = 'http://127.0.0.1:4400';
const passOn = { target: SERVER, changeOrigin: true, headers: { origin: SERVER } };

/** The chunks of `@inlay/runtime/files` that load others. */
const READS_FILES = /(?:file-worker|parse-content|parse-sheets|read-text|read-pdf|read-docx)-/;

/** What most elements are made of. */
const SHARED = { name: 'elements', test: /components\/src\/(?:element|tokens)\//, minShareCount: 12, priority: 9 };

/**
 * All that embed.js brings at once, under a name made of its content: what is fetched later must find that, and not the
 * file of the name that never changes. A release's page runs a kept one of another name, and would have two kits, and an
 * old one's parts would meet a new one's.
 */
const KIT = { name: 'kit', test: /components\/src\/app-view\/(?:register-lazily|fetch-document)\.ts$/, priority: 1 };

/**
 * What the playground needs before anything is opened: a few files in place of a hundred, which also pack better. What is
 * listed here is fetched at once, whoever uses it; the rest falls into files by who asks for it.
 */
const FIRST = [
  { name: 'expressions', test: /packages\/expr\/src\/(?!complete\/)/, priority: 8 },
  { name: 'runtime', test: /packages\/runtime\/src\/(?:app|state|program|queries\/create-query|actions|mount|component\/(?!manifest|definition-from)|trace|knowledge\/(?:knowledge-error|search-limits))/, priority: 7 },
  // Not part of the page: an index file that the page reads another name from would bring it.
  { name: 'knowledge', test: /packages\/runtime\/src\/knowledge\/(?!knowledge-error|search-limits)/, priority: 6 },
  // Fetched with an app that has one: what shows answers of models.
  { name: 'answers', test: /components\/src\/(?:ai-query\/describe-run|markdown\/(?:awaited-markdown|link-images|markdown\.styles|streamed-markdown)|element\/(?:note\.styles|run-card\.styles|say-answer|failure-template|say-failure))/, priority: 4 },
  // Fetched with an app that has one: a file input, of which a chat that takes files needs most.
  { name: 'file-input', test: /components\/src\/file-input\/(?!file-members)/, priority: 4 },
  { name: 'file-members', test: /components\/src\/file-input\/file-members/, priority: 5 },
  // What several parts of a table share, which packs better than a file for each two of them.
  { name: 'table-parts', test: /components\/src\/table\//, minShareCount: 2, priority: 4 },
  // The page, with the panels that are open at first.
  { name: 'shell', test: /apps\/playground\/src\/(?:shell\/playground-shell|panels\/(?:add\/add|inspector\/inspector|queries\/queries)-panel)\.ts$/, priority: 5 },
];

// Two builds into one folder, which share no chunk: what the playground needs at once of every kind (its definition) is
// no part of what a site that embeds one app fetches. embed.js has a name that never changes; what it loads has names
// made of its content, under /embed, which other sites may load.
export default defineConfig(({ mode }) => {
  const isEmbed = mode === 'embed';
  const folder = isEmbed ? 'embed' : 'assets';
  return {
    root: import.meta.dirname,
    resolve: { conditions: ['@inlay/source', ...defaultClientConditions] },
    // What a worker loads on demand must stay apart from it.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: `${folder}/[name]-[hash].js`, chunkFileNames: `${folder}/[name]-[hash].js` } } },
    plugins: [
      { name: 'minify-styles', apply: 'build', transform: { filter: { id: /\.styles\.ts$/ }, handler: (code: string) => ({ code: minifyStyles(code), map: null }) } },
      { name: 'minify-templates', apply: 'build', transform: { filter: { id: /(?<!\.styles)\.ts$/ }, handler: (code: string, id: string) => ({ code: minifyTemplates(code, id), map: null }) } },
    ],
    publicDir: isEmbed ? false : 'public',
    build: {
      target: 'es2023',
      emptyOutDir: !isEmbed,
      // The polyfill is an inline script, which the policy forbids; every browser we support has it built in.
      // Chunks that also run in the worker that reads files have no document to put preloads into.
      modulePreload: { polyfill: false, resolveDependencies: (_file, chunks, { hostId }) => (READS_FILES.test(hostId) ? [] : chunks) },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: isEmbed ? { embed: 'src/embed.ts' } : { index: 'index.html' },
        output: {
          entryFileNames: isEmbed ? 'embed.js' : 'assets/[name]-[hash].js',
          chunkFileNames: `${folder}/[name]-[hash].js`,
          assetFileNames: `${folder}/[name]-[hash][extname]`,
          // Every definition is needed at once, and what their elements share is: one file each, in place of a hundred.
          codeSplitting: { groups: isEmbed ? [SHARED, KIT] : [SHARED, ...FIRST] },
        },
      },
    },
    server: { host: '127.0.0.1', port: 4401, strictPort: true, proxy: { '/api': passOn, '/examples': passOn, '/elements': passOn, '^/apps/[^/]*@': passOn, '^/embed-': passOn } },
  };
});
