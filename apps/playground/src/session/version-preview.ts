import { definitions } from '@inlay/components/definitions';
import { AiError } from '@inlay/runtime/ai';
import type { AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import type { Version } from '../api/api-types.ts';
import type { WithDocument } from '../api/api-client.ts';
import type { VersionDetail } from '../api/api-types.ts';

/** An old version on the canvas, to look at: it runs, but nothing in it asks a model. */
export interface VersionPreview {
  readonly version: Version;
  readonly app: App;
}

/** Looking at a version must cost nothing and reach nobody, so its queries are refused. */
const refusingRunner: AiRunner = {
  async *run() {
    yield { type: 'error', error: new AiError('denied', 'A version that is only looked at does not run queries.', { hint: 'Restore it, or go back to the draft.' }).data };
  },
};

/** Makes a version ready to look at. */
export function createPreview({ version, document }: WithDocument<VersionDetail>): VersionPreview {
  return { version, app: createApp(document, { components: definitions, resources: refusingRunner }) };
}
