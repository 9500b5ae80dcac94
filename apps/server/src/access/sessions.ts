import { createToken, hashToken } from './token.ts';

/** The people who are signed in. */
export interface Sessions {
  /** Opens a session and returns its token, for the cookie only. */
  open(): string;
  /** True for the token of a session that has not ended. */
  isOpen(token: string | undefined): boolean;
}

/** A session ends after this long; the link that the server prints opens a new one. */
export const SESSION_LIFETIME_MS = 12 * 60 * 60 * 1000;

/** Each browser profile needs one; beyond this the oldest ends. */
const MAX_SESSIONS = 100;

/** Sessions in memory: they end with the process. Tokens are kept as hashes. */
export function createSessions(options: { readonly now: () => number; readonly lifetimeMs?: number }): Sessions {
  const lifetime = options.lifetimeMs ?? SESSION_LIFETIME_MS;
  /** Token hash → end of the session, oldest first. */
  const endings = new Map<string, number>();
  return {
    open() {
      const token = createToken();
      for (const [hash, end] of endings) {
        if (end > options.now() && endings.size < MAX_SESSIONS) break;
        endings.delete(hash);
      }
      endings.set(hashToken(token), options.now() + lifetime);
      return token;
    },
    isOpen(token) {
      if (token === undefined || token === '') return false;
      const end = endings.get(hashToken(token));
      return end !== undefined && end > options.now();
    },
  };
}
