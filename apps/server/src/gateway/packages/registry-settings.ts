import { InlayError } from '@inlay/runtime/inlay-error';

/** The registry that packages of custom elements come from. */
export interface RegistrySettings {
  /** Without a slash at its end. */
  readonly address: string;
  readonly token?: string | undefined;
}

/** The environment variable with its address. */
export const REGISTRY_VARIABLE = 'INLAY_REGISTRY';
/** The one with the token that a private registry takes. It is sent to that registry only, and kept nowhere. */
export const REGISTRY_TOKEN_VARIABLE = 'INLAY_REGISTRY_TOKEN';
const PUBLIC_REGISTRY = 'https://registry.npmjs.org';

/** The registry that the environment names, else npm's public one. Throws an InlayError `bad-setting`. */
export function readRegistrySettings(environment: Readonly<Record<string, string | undefined>>): RegistrySettings {
  const given = environment[REGISTRY_VARIABLE]?.trim() || PUBLIC_REGISTRY;
  const token = environment[REGISTRY_TOKEN_VARIABLE]?.trim() || undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  // Not told again: a password may stand in it.
  if (!isPlain) throw new InlayError(`${REGISTRY_VARIABLE} is no address of a registry.`, { code: 'bad-setting', hint: `It begins with https:// or http://, and has no password in it; a token belongs into ${REGISTRY_TOKEN_VARIABLE}.` });
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) throw new InlayError(`${REGISTRY_TOKEN_VARIABLE} holds more than printable ASCII without spaces.`, { code: 'bad-setting' });
  return { address: url.href.replace(/\/+$/, ''), token };
}
