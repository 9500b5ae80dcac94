/** As much of the platform's trusted types as is used. */
export interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Policy;
}

/** As much of a policy as is used. */
export interface Policy {
  createScriptURL(address: string): string;
  createHTML(html: string, ...rest: readonly unknown[]): string;
}

/** What a policy makes of a text before it is trusted. */
type Rules = Partial<Policy>;

/** Made when it is first needed, and once: a page allows a policy of a name once only. */
let policy: Policy | undefined;

/**
 * The address of a worker of ours as the page's trusted types want it, made by the policy `inlay`; as it is where there
 * are none. Throws for an address of another origin, and where the page allows no such policy.
 */
export function trustedAddress(address: string): string {
  requireOwn(address);
  return ownPolicy()?.createScriptURL(address) ?? address;
}

/** The one policy of ours; undefined where the page has no trusted types. `createPolicy` takes the platform's place. */
export function ownPolicy(createPolicy?: TrustedTypes['createPolicy']): Policy | undefined {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return policy ??= (createPolicy ?? trustedTypes?.createPolicy.bind(trustedTypes))?.('inlay', { createScriptURL: requireOwn, createHTML: (html) => html });
}

function requireOwn(address: string): string {
  if (new URL(address).origin !== (globalThis as { readonly location?: { readonly origin: string } }).location?.origin) throw new TypeError(`${address} is no script of this page.`);
  return address;
}
