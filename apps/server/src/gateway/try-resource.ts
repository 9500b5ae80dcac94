import { testConnection } from '@inlay/runtime/ai';
import type { AiResource, ConnectionReport } from '@inlay/runtime/ai';
import type { EgressPolicy } from './egress-policy.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { createProviderTransport } from './provider-transport.ts';

/** Tries a resource out with a key. Never rejects for what is wrong with it: that stands in the report. */
export type TryResource = (resource: AiResource, key: string | undefined, signal: AbortSignal) => Promise<ConnectionReport>;

/**
 * Tries resources out over a guarded fetch of their own: whoever tests a resource names its origin, which may be a
 * private one; everything else is as `policy` has it.
 */
export function createTryResource(policy: EgressPolicy): TryResource {
  return async (resource, key, signal) => {
    const { origin } = new URL(resource.baseUrl);
    const fetch = createGuardedFetch({ policy: { ...policy, isPrivateAllowed: (asked) => asked === origin || policy.isPrivateAllowed(asked) } });
    try {
      return await testConnection(resource, createProviderTransport({ fetch, keyFor: async (_resource, asked) => (asked === origin ? key : undefined) })(resource), signal);
    } finally {
      await fetch.close();
    }
  };
}
