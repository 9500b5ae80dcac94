import type { MiddlewareHandler } from 'hono';

/** What a page of this server may load and do: nothing from elsewhere, no inline script, no eval. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html dompurify inlay',
].join('; ');

/** The embed script by a hash of what is in it. */
export const PINNED_EMBED = /^\/embed-[0-9a-f]{16}\.js$/;

/** The static code that any site may load: the embed script, as it is and as releases were made with it, and its chunks. Never anything with data in it. */
export function isEmbedPath(path: string): boolean {
  return path === '/embed.js' || path.startsWith('/embed/') || PINNED_EMBED.test(path);
}

/** Puts the security headers on every answer, whatever it is. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const isShared = isEmbedPath(context.req.path);
  const headers = context.res.headers;
  headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('X-Frame-Options', 'DENY');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', isShared ? 'cross-origin' : 'same-origin');
  if (isShared) headers.set('Access-Control-Allow-Origin', '*');
  if (context.req.path.startsWith('/api/')) headers.set('Cache-Control', 'no-store');
};
