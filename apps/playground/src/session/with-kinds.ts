import type { AppDocument } from '@inlay/runtime/document';
import type { ApiClient } from '../api/api-client.ts';
import { fetchAllKinds, fetchKindsOf } from './kit.ts';

type Answers = 'readApp' | 'createApp' | 'saveEdits' | 'readVersion' | 'restore' | 'takeBack';

/**
 * The same calls, of which those that answer with a document wait for the kinds of component in it. A client of this
 * browser's own merges and reads files by itself, which needs every kind.
 */
export function withKinds(api: ApiClient): ApiClient {
  const prepare = api.isLocal === true ? fetchAllKinds : async () => undefined;
  const after = <Name extends Answers>(name: Name): ApiClient[Name] => (async (...given: readonly unknown[]) => {
    if (name === 'restore' || name === 'takeBack') await prepare();
    const answer = await (api[name] as (...all: readonly unknown[]) => Promise<{ readonly document: AppDocument }>)(...given);
    await fetchKindsOf(answer.document);
    return answer;
  }) as ApiClient[Name];
  return {
    ...api,
    readApp: after('readApp'),
    createApp: after('createApp'),
    saveEdits: after('saveEdits'),
    readVersion: after('readVersion'),
    restore: after('restore'),
    takeBack: after('takeBack'),
    async planMerge(...given) {
      await prepare();
      const plan = await api.planMerge(...given);
      await Promise.all([fetchKindsOf(plan.document), fetchKindsOf(plan.before)]);
      return plan;
    },
    async mergeBranch(...given) {
      await prepare();
      return api.mergeBranch(...given);
    },
    async openFile(...given) {
      await prepare();
      return api.openFile(...given);
    },
  };
}
