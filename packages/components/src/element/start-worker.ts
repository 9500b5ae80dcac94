import { trustedAddress } from '@inlay/runtime/trusted-address';

/**
 * Starts a module worker of ours under the policy `inlay`, which pages with trusted types name. Throws where the page
 * does not allow it, and for an address of another origin, from which browsers start none.
 */
export function startWorker({ href, origin }: URL): Worker {
  // Asked here, so that the page's policy has nothing to report.
  if (origin !== location.origin) throw new DOMException(`${href} is of another origin than this page.`, 'SecurityError');
  return new Worker(trustedAddress(href), { type: 'module' });
}
