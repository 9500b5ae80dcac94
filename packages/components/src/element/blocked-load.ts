import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { message, sayIn } from './localize.ts';
import type { HoleValue } from './localize.ts';

/** What an element loads, and under which rule of the page's security policy. */
export interface WatchedLoad {
  readonly directive: 'img-src' | 'media-src' | 'frame-src' | 'connect-src';
  /** The address that is loaded now, if any. */
  readonly address: () => string | undefined;
}

/**
 * Knows when the page's security policy kept an element from loading: browsers tell that to the page only, and the element
 * would stay empty without a word. Asks for an update when it happens.
 */
export class BlockedLoad implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #watched: WatchedLoad;
  #blocked: string | undefined;

  constructor(host: ReactiveControllerHost, watched: WatchedLoad) {
    this.#host = host;
    this.#watched = watched;
    host.addController(this);
  }

  /** True when the address that is loaded now was refused. */
  get isBlocked(): boolean {
    return this.#blocked !== undefined && this.#blocked === this.#watched.address();
  }

  /** What to say of it with: where it was to come from, and what the page's owner can change. */
  get refusal(): { readonly origin: HoleValue; readonly directive: string } {
    return { origin: originOf(this.#blocked ?? ''), directive: this.#watched.directive };
  }

  hostConnected(): void {
    document.addEventListener('securitypolicyviolation', this.#onViolation);
  }

  hostDisconnected(): void {
    document.removeEventListener('securitypolicyviolation', this.#onViolation);
  }

  readonly #onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    const address = this.#watched.address();
    if (address === undefined || effectiveDirective !== this.#watched.directive || !isOf(address, blockedURI)) return;
    this.#blocked = address;
    this.#host.requestUpdate();
  };
}

/** Browsers name the whole address, its origin, or only its scheme. */
function isOf(address: string, blocked: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return false;
  const { href, origin, protocol } = new URL(address, document.baseURI);
  return blocked === href.split('#')[0] || blocked === origin || `${blocked}:` === protocol;
}

function originOf(address: string): HoleValue {
  if (!URL.canParse(address, document.baseURI)) return (locale) => sayIn(locale, message('there'));
  const { origin, protocol } = new URL(address, document.baseURI);
  return origin === 'null' ? (locale) => sayIn(locale, message('a {scheme} address', { scheme: protocol })) : origin;
}
