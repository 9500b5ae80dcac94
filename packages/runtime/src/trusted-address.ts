/** As much of the platform's trusted types as is used. */
interface TrustedTypes {
  createPolicy(name: 'inlay', rules: { readonly createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
}

/** Made when it is first needed, and once: a page allows a policy of a name once only. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address of a worker of ours as the page's trusted types want it, made by the policy `inlay`; as it is where there
 * are none. Throws for an address of another origin, and where the page allows no such policy.
 */
export function trustedAddress(address: string): string {
  requireOwn(address);
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('inlay', { createScriptURL: requireOwn });
  return policy?.createScriptURL(address) ?? address;
}

function requireOwn(address: string): string {
  if (new URL(address).origin !== (globalThis as { readonly location?: { readonly origin: string } }).location?.origin) throw new TypeError(`${address} is no script of this page.`);
  return address;
}
