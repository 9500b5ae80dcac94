import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ApiClient } from '../api/api-client.ts';
import { ApiError } from '../api/api-error.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { appears, panelStory, press, says, storyDocument, storyVersion, unreachable } from '../panels/story.fixture.ts';
import { BranchesDialog } from './branches-dialog.ts';
import { ConflictDialog } from './conflict-dialog.ts';
import { FirstAppGuide } from './first-app-guide.ts';

defineOnce('inlay-branches-dialog', BranchesDialog);
defineOnce('inlay-conflict-dialog', ConflictDialog);
defineOnce('inlay-first-app-guide', FirstAppGuide);

const meta: Meta = { title: 'Playground/Branches and conflicts' };
export default meta;

const branch = (name: string, more: object = {}) => ({ name, isProtected: false, newest: storyVersion(name), ...more });
const listBranches: ApiClient['listBranches'] = async () => [branch('main', { isProtected: true }), branch('new-wording'), branch('tried-out', { deletedAt: '2026-01-02T10:00:00.000Z' })];
const reworded = (text: string) => ({ ...storyDocument, components: { ...storyDocument.components, send: { ...storyDocument.components['send']!, props: { text } } } });
const conflicts = [{ path: ['components', 'send', 'props', 'text'], base: 'Analyze', ours: 'Ask', theirs: 'Look' }];

const branches = (api: Partial<ApiClient>, words: string, isComparing = false): StoryObj => panelStory({
  place: 'over',
  api: { listBranches, ...api },
  render: (session) => html`<inlay-branches-dialog .session=${session}></inlay-branches-dialog>`,
  async play({ panel, root }) {
    await (panel as BranchesDialog).open();
    if (!isComparing) return void (await says(root, words));
    await press(root, 'Compare new-wording with main');
    await appears(() => root.querySelector('inlay-merge-view')?.shadowRoot?.textContent?.includes(words));
  },
});
const merging = (status: 'contained' | 'forward' | 'diverged', found: typeof conflicts): Partial<ApiClient> => ({
  planMerge: async () => ({ status, ahead: 2, behind: 1, expected: 'v1', expectedFrom: 'v2', conflicts: found, document: reworded('Look'), before: storyDocument }),
  readApp: async () => ({ document: reworded('Look'), head: { version: 'v2', revision: 2 } }) as never,
});

/** Open, protected and deleted ones. */
export const Branches: StoryObj = branches({}, 'tried-out');
/** The server cannot be reached. */
export const BranchesUnreachable: StoryObj = branches({ listBranches: unreachable }, 'could not be reached');
/** What merging brings. */
export const Merge: StoryObj = branches(merging('forward', []), 'Merge new-wording into main', true);
/** Both changed one place. */
export const MergeWithConflict: StoryObj = branches(merging('diverged', conflicts), 'Choose what stays', true);

/** Somebody else saved another text of the button meanwhile. */
export const Conflict: StoryObj = panelStory({
  place: 'over',
  render: (session) => html`<inlay-conflict-dialog .session=${session}></inlay-conflict-dialog>`,
  async play({ session, panel, root }) {
    Object.assign(session.api, {
      saveEdits: () => Promise.reject(new ApiError('The app has changed.', { code: 'stale', status: 412, body: { head: { version: 'v2', revision: 2 } } })),
      readApp: async () => ({ document: reworded('Look'), head: { version: 'v2', revision: 2 } }),
    });
    session.apply([{ type: 'setProp', name: 'send', prop: 'text', value: 'Ask' }]);
    await session.save();
    (panel as ConflictDialog).open();
    await says(root, 'Theirs');
  },
});

/** What leads to a first app. */
export const FirstApp: StoryObj = panelStory({ document: { ...storyDocument, components: {}, queries: {} }, render: (session) => html`<inlay-first-app-guide .session=${session}></inlay-first-app-guide>` });
/** All but the run is done. */
export const FirstAppNearlyDone: StoryObj = panelStory({ document: { ...storyDocument, components: {}, queries: {} }, render: (session) => html`<inlay-first-app-guide .session=${session}></inlay-first-app-guide>`, play: ({ root }) => press(root, 'Do all of it for me') });
