import { isElementAddress } from './element-module.ts';

/**
 * Fetches and runs a module that the owner of this site added. Rejects for an address elsewhere, whose code the server is
 * to fetch and pin, and for everything else on this site: that a script runs there is not for a document to say.
 */
export async function importModule(address: string): Promise<void> {
  const url = URL.parse(address, document.baseURI);
  if (url?.origin !== location.origin || !/^https?:$/.test(url.protocol)) throw new TypeError('It is not of this site.');
  if (!isElementAddress(url)) throw new TypeError('Only modules in the folder elements are loaded.');
  // Most libraries bring a Lit of their own.
  (await import('@inlay/runtime/template-policy')).shareTemplatePolicy();
  // The address is a builder's: what a bundler would look for is not there.
  await import(/* @vite-ignore */ url.href);
}
