/** Fetches and runs a module of this site. Rejects for an address elsewhere: code from there is fetched, pinned and served by the server. */
export async function importModule(address: string): Promise<void> {
  const url = URL.parse(address, document.baseURI);
  if (url?.origin !== location.origin) throw new TypeError('It is not of this site.');
  // Most libraries bring a Lit of their own.
  (await import('@inlay/runtime/template-policy')).shareTemplatePolicy();
  // The address is a builder's: what a bundler would look for is not there.
  await import(/* @vite-ignore */ url.href);
}
