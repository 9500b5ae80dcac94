import { WORKER_NAME } from './messages.ts';

/** As much of the platform's trusted types as is used. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

type Policy = ReturnType<TrustedTypes['createPolicy']>;

/** Made with the first worker, once: a page allows a policy of a name once only. It lets our own address through and no other. */
let policy: Policy | undefined;
/** A page that has said no is not asked again: each time is a report to its owner. */
let isRefused = false;

/**
 * Starts a worker from an address of our own, through the policy `inlay` where the page wants one. Undefined where there
 * are none (Node), where the page forbids it, and where the code came from another site: workers must not.
 */
export function startWorker(address: string): Worker | undefined {
  if (isRefused || typeof Worker !== 'function' || !('document' in globalThis)) return undefined;
  if (new URL(address).origin !== location.origin) return undefined;
  try {
    return new Worker(trusted(address), { type: 'module', name: WORKER_NAME });
  } catch {
    isRefused = true;
    return undefined;
  }
}

function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy('inlay', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`${asked} is no script of Inlay's.`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
