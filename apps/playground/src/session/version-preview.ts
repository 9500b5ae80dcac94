import { definitions } from '@inlay/components/definitions';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import type { WithDocument } from '../api/api-client.ts';
import type { Version, VersionDetail } from '../api/api-types.ts';
import { placeholderAnswers } from './placeholder-answers.ts';

/** An old version on the canvas, to look at: it runs, but nothing in it asks a model or an address. */
export interface VersionPreview {
  readonly version: Version;
  readonly app: App;
}

/** Makes a version ready to look at. That must cost nothing and reach nobody, so placeholders answer its queries. */
export async function createPreview({ version, document }: WithDocument<VersionDetail>): Promise<VersionPreview> {
  const { createRecordedRunner } = await import('@inlay/runtime/testing');
  const runner = createRecordedRunner(placeholderAnswers(document));
  return { version, app: createApp(document, { components: definitions, resources: runner, rest: runner }) };
}
