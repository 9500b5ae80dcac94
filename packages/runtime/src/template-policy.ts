import { ownPolicy } from './trusted-address.ts';
import type { Policy, TrustedTypes } from './trusted-address.ts';

/**
 * Lets elements from elsewhere bring a Lit of their own. Lit makes a policy `lit-html` for the texts of its templates, which a page allows once,
 * and our own Lit has it. From now on whoever asks for another one gets its rule over the policy `inlay`; other names are asked for as before.
 * To be called before code of such elements is loaded, which is pinned by hash and served from this site: whatever has come that far runs anyway.
 */
export function shareTemplatePolicy(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined || Object.hasOwn(trustedTypes, 'createPolicy')) return;
  const createPolicy = trustedTypes.createPolicy.bind(trustedTypes);
  trustedTypes.createPolicy = (name, rules) => {
    const own = name === 'lit-html' ? ownPolicy(createPolicy) : undefined;
    return own === undefined ? createPolicy(name, rules) : { ...rules, createHTML: (...given) => own.createHTML(rules.createHTML!(...given)) } as Policy;
  };
}
