import { createHash } from 'node:crypto';

/** As much of a Koa context as the policy touches. */
interface PageContext {
  body: unknown;
  readonly response: { is(type: string): string | false | null };
  set(name: string, value: string): void;
}

/**
 * The policy under which playground and embeds run, see the design. Elements are tested under it too,
 * so that one which needs more than it grants fails its own test and not the page of who uses it.
 */
const DIRECTIVES = [
  "default-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "media-src 'self' blob:", "worker-src 'self'", "connect-src 'self'",
  "frame-src 'none'", "object-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'",
];

/**
 * Stands in the page before any other script. It throws what was blocked into the running test, and lets the test
 * library itself, which compares markup and knows no trusted types, make some: the file that asks is read from the stack.
 */
const WATCHER = `const isTestLibrary = (text) => /\\/node_modules\\/@open-wc\\//.test(text);
addEventListener('securitypolicyviolation', (event) => {
  if (isTestLibrary(event.sourceFile)) return;
  const what = event.effectiveDirective + ': ' + (event.blockedURI || 'inline') + ' ' + event.sample;
  reportError(new Error('The security policy blocked ' + what + ' at ' + event.sourceFile + ':' + event.lineNumber));
});
trustedTypes.createPolicy('default', {
  createHTML: (markup) => (isTestLibrary(new Error().stack.split('\\n')[2] ?? '') ? markup : null),
});`;

/**
 * Middleware of the test server: every page is sent with the strict policy, and a violation fails the test that runs.
 * The runner's own inline scripts are allowed by their hash, one by one; anything else inline is blocked.
 */
export async function sendTestPagePolicy(context: PageContext, next: () => Promise<unknown>): Promise<void> {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  const page = context.body.replace('<head>', `<head><script>${WATCHER}</script>`);
  context.body = page;
  context.set('Content-Security-Policy', policyFor(page));
}

/** The policy for a page of the test runner, with the hashes of the inline scripts in it. */
export function policyFor(page: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, source]) => source ?? '');
  const hashes = inline.map((source) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`);
  return [...DIRECTIVES, ['script-src', "'self'", ...hashes].join(' '), 'trusted-types lit-html dompurify inlay default'].join('; ');
}
