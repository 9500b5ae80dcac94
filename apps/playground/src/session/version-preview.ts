import { definitions } from './kit.ts';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import type { WithDocument } from '../api/api-client.ts';
import type { Version, VersionDetail } from '../api/api-types.ts';
import { placeholderAnswers } from './placeholder-answers.ts';

/** An old version on the canvas, to look at: it runs, but nothing in it asks a model or an address. */
export interface VersionPreview {
  readonly version: Version;
  readonly app: App;
}

/** Makes a version ready to look at. */
export async function createPreview({ version, document }: WithDocument<VersionDetail>): Promise<VersionPreview> {
  return { version, app: await createPlaceholderApp(document) };
}

/** A document that runs only to be looked at. That must cost nothing and reach nobody, so placeholders answer its queries. */
export async function createPlaceholderApp(document: AppDocument): Promise<App> {
  const { createRecordedRunner } = await import('@inlay/runtime/testing');
  const runner = createRecordedRunner(placeholderAnswers(document));
  return createApp(document, { components: definitions, resources: runner, rest: runner });
}
