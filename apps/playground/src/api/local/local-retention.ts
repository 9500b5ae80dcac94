import { createRetention } from '@inlay/runtime/history';
import type { Retention } from '@inlay/runtime/history';
import type { RetentionClient } from '../retention-client.ts';
import { openLocalApp } from './local-history.ts';
import type { LocalHistoryOptions } from './local-history.ts';

/** Retention in this browser. There is nobody to thin by the hour, so it is done when an app is opened. */
export function createLocalRetention(options: LocalHistoryOptions): RetentionClient & { readonly thin: (app: string) => Promise<void> } {
  const open = async (id: string): Promise<Retention> => {
    await openLocalApp(options, id);
    return createRetention({ store: options.store, app: id, clock: options.clock });
  };
  return {
    readRetention: async (app) => (await (await open(app)).policy()) ?? null,
    planRetention: async (app, policy) => (await open(app)).plan(policy),
    async saveRetention(app, policy) {
      const retention = await open(app);
      await retention.setPolicy(policy ?? undefined);
      return retention.thin();
    },
    deleteVersion: async (app, version) => (await open(app)).remove(version),
    forgetAuthor: async (app, author) => (await open(app)).forget(author),
    async deleteApp(app) {
      await (await open(app)).erase();
      await options.tables.apps.remove(app);
    },
    async thin(app) {
      const retention = createRetention({ store: options.store, app, clock: options.clock });
      if ((await retention.policy()) !== undefined) await retention.thin();
    },
  };
}
