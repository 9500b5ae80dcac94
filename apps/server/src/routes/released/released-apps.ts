import { publishDocument } from '@inlay/runtime/release';
import type { PublishedDocument } from '@inlay/runtime/release';
import type { Release } from '@inlay/runtime/history';
import type { AppRecord } from '../../storage/storage.ts';
import type { ServerDependencies } from '../server-dependencies.ts';

/** A release as it is shown. */
export interface OpenedRelease {
  readonly app: AppRecord;
  readonly release: Release;
  /** `feedback@1.2.0`: what names it for good. */
  readonly name: string;
  readonly published: PublishedDocument;
}

/** The releases of this server, by what addresses say: `feedback@live`, `feedback@1.2.0`. */
export interface ReleasedApps {
  /** The app and what of it an address means now; undefined where there is no such app or nothing is there. */
  open(address: string): Promise<OpenedRelease | undefined>;
  /** The id of the app that an address names. */
  appOf(address: string): string;
}

/** Releases never change, so what was made of them is kept: so many, the ones that were used last. */
const MOST_KEPT = 30;

/** Opens releases. */
export function createReleasedApps({ storage, releases, components }: Pick<ServerDependencies, 'storage' | 'releases' | 'components'>): ReleasedApps {
  const kept = new Map<string, PublishedDocument>();
  const publishedOf = async (app: string, release: Release): Promise<PublishedDocument> => {
    const name = `${app}@${release.version}`;
    const published = kept.get(name) ?? publishDocument(await releases.read(app, release), components);
    kept.delete(name);
    kept.set(name, published);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return published;
  };
  return {
    appOf: (address) => split(address).id,
    async open(address) {
      const { id, reference } = split(address);
      const app = await storage.apps.read(id);
      if (app === undefined) return undefined;
      await releases.runDue();
      const release = await releases.find(id, reference);
      return release && { app, release, name: `${id}@${release.version}`, published: await publishedOf(id, release) };
    },
  };
}

function split(address: string): { readonly id: string; readonly reference: string } {
  const at = address.lastIndexOf('@');
  return { id: address.slice(0, Math.max(at, 0)), reference: address.slice(at + 1) };
}
