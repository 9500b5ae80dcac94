import type { ApiClient } from '../api/api-client.ts';

/**
 * Exchanges the launch token of the printed address (`/#token=…`) for the session cookie, and takes it out of the
 * address bar, so that it is not bookmarked or shared by mistake. Does nothing where there is none.
 */
export async function signInWithToken(api: ApiClient, location: Location, history: History): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return;
  history.replaceState(null, '', location.pathname + location.search);
  await api.signIn(token);
}
