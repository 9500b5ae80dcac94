import { InlayError } from '@inlay/runtime/inlay-error';
import registryUrl, { defaultUrl } from 'registry-url';

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

/**
 * The registry that the environment names, else the one that npm uses here: that of its environment or of a file `.npmrc`,
 * else its public one. Throws an InlayError `bad-setting` for what the environment names: who never asked for packages need not
 * mend npm's settings before the server starts, so of those what is no plain address is left out.
 */
export function readRegistrySettings(environment: Readonly<Record<string, string | undefined>>, ofNpm: () => string = registryUrl): RegistrySettings {
  const given = environment[REGISTRY_VARIABLE]?.trim() || undefined;
  const token = environment[REGISTRY_TOKEN_VARIABLE]?.trim() || undefined;
  const address = plainAddress(given ?? ofNpm()) ?? (given === undefined ? plainAddress(defaultUrl) : undefined);
  // Not told again: a password may stand in it.
  if (address === undefined) throw new InlayError(`${REGISTRY_VARIABLE} is no address of a registry.`, { code: 'bad-setting', hint: `It begins with https:// or http://, and has no password in it; a token belongs into ${REGISTRY_TOKEN_VARIABLE}.` });
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) throw new InlayError(`${REGISTRY_TOKEN_VARIABLE} holds more than printable ASCII without spaces.`, { code: 'bad-setting' });
  return { address, token };
}

function plainAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return isPlain ? url.href.replace(/\/+$/, '') : undefined;
}
