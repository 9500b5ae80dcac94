/** As much of the browser's trusted types as is used; not every browser has them. */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown };
}

let policy: ReturnType<TrustedTypesFactory['createPolicy']> | undefined;
/** The one address that the policy passes: nothing else of the page can have a script blessed by it. */
let asked: string | undefined;

/**
 * Starts a module worker of ours under the policy `inlay`, which pages with trusted types name. Throws where the page
 * does not allow it, and for an address of another origin, from which browsers start none.
 */
export function startWorker({ href, origin }: URL): Worker {
  // Asked here, so that the page's policy has nothing to report.
  if (origin !== location.origin) throw new DOMException(`${href} is of another origin than this page.`, 'SecurityError');
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  if (trustedTypes === undefined) return new Worker(href, { type: 'module' });
  policy ??= trustedTypes.createPolicy('inlay', {
    createScriptURL: (address) => {
      if (address !== asked) throw new TypeError(`${address} is no worker of ours.`);
      return address;
    },
  });
  asked = href;
  try {
    return new Worker(policy.createScriptURL(href) as string, { type: 'module' });
  } finally {
    asked = undefined;
  }
}
