import type { ApiClient } from '../api/api-client.ts';

/** The launch token of the printed address (`/#token=…`); undefined where it has none. */
export function launchToken({ hash }: Pick<Location, 'hash'>): string | undefined {
  return new URLSearchParams(hash.slice(1)).get('token') ?? undefined;
}

/**
 * Exchanges the launch token for the session cookie, and takes it out of the
 * address bar, so that it is not bookmarked or shared by mistake. Does nothing where there is none.
 */
export async function signInWithToken(api: ApiClient, location: Location, history: History): Promise<void> {
  const token = launchToken(location);
  if (token === undefined) return;
  history.replaceState(null, '', location.pathname + location.search);
  await api.signIn(token);
}
