import type { z } from '@hono/zod-openapi';
import type { version } from './schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** What each version of an app was published as, by the id of the version. */
export async function releasesBySource({ storage }: Pick<ServerDependencies, 'storage'>, app: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const release of await storage.history.releases.list(app)) found.set(release.source, [...(found.get(release.source) ?? []), release.version]);
  return found;
}

/** A version as it travels, with the releases that it is. */
export function withReleases(each: z.infer<typeof version>, found: ReadonlyMap<string, readonly string[]>): z.infer<typeof version> {
  const releases = found.get(each.id);
  return releases === undefined ? each : { ...each, releases: [...releases] };
}
