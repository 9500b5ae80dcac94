/**
 * Whether the page was served by an Inlay server: it answers who is signed in, or that nobody is. A host of files only
 * says that there is no such page, or gives some page in its place. Where nothing answers, or something that failed, the
 * server may be back soon: then it counts as there, so that nobody takes the apps of this browser for the server's.
 */
export async function isServed(fetchFunction: typeof fetch): Promise<boolean> {
  const response = await fetchFunction('/api/session').catch(() => undefined);
  if (response === undefined) return true;
  if (response.status >= 500 && response.status !== 501) return true;
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null && ('mode' in body || 'error' in body);
}
