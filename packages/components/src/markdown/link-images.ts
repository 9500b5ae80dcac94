/** Which pictures of a text are loaded: none, those of this page's own site, or all. Those that are not become links. */
export type ImagePolicy = 'links' | 'own' | 'all';

/**
 * Turns the pictures that are not to be loaded into links. What a model writes loads nothing from elsewhere, so that no
 * address it makes up can carry away what it was told. Pictures that are in the text itself (`data:`) stay in any case.
 */
export function linkImages(fragment: DocumentFragment, policy: ImagePolicy): void {
  if (policy === 'all') return;
  for (const image of fragment.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    if (isLoaded(address, policy)) continue;
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = image.alt || address;
    // A link may not stand in another one.
    image.replaceWith(image.closest('a') === null ? link : link.textContent);
  }
}

function isLoaded(address: string, policy: ImagePolicy): boolean {
  if (!URL.canParse(address, document.baseURI)) return false;
  const { protocol, origin } = new URL(address, document.baseURI);
  return protocol === 'data:' || protocol === 'blob:' || (policy === 'own' && origin === location.origin);
}
