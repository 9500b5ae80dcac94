/** Where a link may lead. */
const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/** Where a picture, a sound or a page inside the page may come from; the page's policy says which of those do. */
const MEDIA_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'blob:']);

/** A data address of a picture. SVG too: in an `<img>` nothing in it runs. */
const IMAGE_DATA = /^data:image\/[\w.+-]+[;,]/i;

/** The address if a link may lead there, as it was given, else undefined: nothing that runs (`javascript:`) and nothing local. */
export function safeLink(address: string): string | undefined {
  return allowed(address, LINK_SCHEMES);
}

/** The address if media may be loaded from there, else undefined. */
export function safeMedia(address: string): string | undefined {
  return allowed(address, MEDIA_SCHEMES);
}

/** The same, of a picture, which may also be given whole as a `data:` address. */
export function safeImage(address: string): string | undefined {
  return IMAGE_DATA.test(address.trim()) ? address.trim() : safeMedia(address);
}

/** Relative addresses have the page's own scheme. */
function allowed(address: string, schemes: ReadonlySet<string>): string | undefined {
  const trimmed = address.trim();
  // A server does not know where its page stands: any that is safe will do.
  const base = globalThis.document?.baseURI ?? 'https://localhost';
  return trimmed !== '' && schemes.has(URL.parse(trimmed, base)?.protocol ?? '') ? trimmed : undefined;
}
