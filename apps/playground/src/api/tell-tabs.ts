import type { ApiClient } from './api-client.ts';

/** Calls that make an app's draft another one. */
const SAVES = ['saveEdits', 'restore', 'takeBack', 'mergeBranch'] as const;

/** The same client, which tells the other tabs of this browser when it saved an app, and hears them. */
export function tellTabs(api: ApiClient, tabs: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>): ApiClient {
  const tell = tabs.postMessage.bind(tabs);
  const telling = SAVES.map((name) => [name, async (app: string, ...rest: readonly unknown[]) => {
    const answer: unknown = await (api[name] as (...given: readonly unknown[]) => Promise<unknown>)(app, ...rest);
    tell(app);
    return answer;
  }]);
  return {
    ...api,
    ...(Object.fromEntries(telling) as Pick<ApiClient, (typeof SAVES)[number]>),
    watch(app, listener) {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (data === app) listener();
      };
      tabs.addEventListener('message', hear);
      return () => tabs.removeEventListener('message', hear);
    },
  };
}
