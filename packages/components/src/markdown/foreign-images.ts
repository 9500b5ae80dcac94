/**
 * Turns the pictures that a text would load from elsewhere into links: what a model writes loads nothing, so that no
 * address it makes up can carry away what it was told. Pictures of the page's own origin stay.
 */
export function linkForeignImages(fragment: DocumentFragment): void {
  for (const image of fragment.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    if (!isForeign(address)) continue;
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = image.alt || address;
    // A link may not stand in another one.
    image.replaceWith(image.closest('a') === null ? link : link.textContent);
  }
}

function isForeign(address: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return true;
  const { protocol, origin } = new URL(address, document.baseURI);
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== location.origin;
}
