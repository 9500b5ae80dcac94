/** As much of a Koa context as is read. */
interface ServedFile {
  readonly path: string;
  readonly body: unknown;
}

/** The part of a plugin of the test server that we need. */
interface TestServerPlugin {
  readonly name: string;
  transform(file: ServedFile): { readonly body: string } | undefined;
}

/**
 * Lets tests import papaparse, which is published as a script and as CommonJS only. Bundlers wrap it;
 * the test server bundles nothing, so the file is served as a module with the same default export.
 */
export function servePapaparse(): TestServerPlugin {
  return {
    name: 'serve-papaparse',
    transform({ path, body }) {
      if (!/\/papaparse(?:\.min)?\.js$/.test(path) || typeof body !== 'string') return undefined;
      return { body: `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;` };
    },
  };
}
