import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ReleaseCalls } from '../api/release-calls.ts';
import type { ReleaseDraft } from '../api/release-types.ts';
import { defineOnce } from '../expression-field/define-once.ts';
import { appears, never, panelStory, says, storyVersion, unreachable } from '../panels/story.fixture.ts';
import { AppsDialog } from './apps-dialog.ts';
import { CommandPalette } from './command-palette.ts';
import type { CommandContext } from './commands.ts';
import { ConfirmDialog } from './confirm-dialog.ts';
import { firstDocument } from './first-document.ts';
import { PublishDialog } from './publish-dialog.ts';
import { SearchDialog } from './search-dialog.ts';
import { ShortcutsDialog } from './shortcuts-dialog.ts';
import { UnfitDialog } from './unfit-dialog.ts';
import { UsagesDialog } from './usages-dialog.ts';

defineOnce('inlay-apps-dialog', AppsDialog);
defineOnce('inlay-command-palette', CommandPalette);
defineOnce('inlay-confirm-dialog', ConfirmDialog);
defineOnce('inlay-publish-dialog', PublishDialog);
defineOnce('inlay-search-dialog', SearchDialog);
defineOnce('inlay-shortcuts-dialog', ShortcutsDialog);
defineOnce('inlay-unfit-dialog', UnfitDialog);
defineOnce('inlay-usages-dialog', UsagesDialog);

const meta: Meta = { title: 'Playground/Dialogs' };
export default meta;

const draft: ReleaseDraft = { version: '1.3.0', level: 'minor', reasons: ['The page detail is new.'], notes: '- Added the page detail', problems: [] };
const publishing = (answer: ReleaseCalls['draft'], words: string): StoryObj => panelStory({
  place: 'over',
  api: { releases: { draft: answer } as unknown as ReleaseCalls },
  render: (session) => html`<inlay-publish-dialog .session=${session}></inlay-publish-dialog>`,
  play: async ({ panel, root }) => { void (panel as PublishDialog).open(); await appears(() => root.querySelector('dialog')?.open); await says(root, words); },
});
const apps = (listApps: () => Promise<readonly { readonly id: string; readonly name: string; readonly createdAt: string }[]>, words: string): StoryObj => panelStory({
  place: 'over',
  api: { listApps, listExamples: async () => [{ ...firstDocument, name: 'A deleted example' }] },
  render: (session) => html`<inlay-apps-dialog .session=${session}></inlay-apps-dialog>`,
  play: async ({ panel, root }) => { await (panel as AppsDialog).open(); await says(root, words); },
});
const usages = (name: string, words: string): StoryObj => panelStory({
  place: 'over',
  render: (session) => html`<inlay-usages-dialog .session=${session}></inlay-usages-dialog>`,
  play: async ({ panel, root }) => { await (panel as UsagesDialog).show(name); await says(root, words); },
});
function type(root: ShadowRoot, words: string): void {
  const input = root.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const search = (words: string): StoryObj => panelStory({
  place: 'over',
  render: (session) => html`<inlay-search-dialog .context=${{ session } as CommandContext}></inlay-search-dialog>`,
  async play({ panel, root }) {
    await (panel as SearchDialog).open();
    type(root, words);
  },
});
const palette = (words: string): StoryObj => panelStory({
  place: 'over',
  render: (session) => html`<inlay-command-palette .context=${{ session } as CommandContext}></inlay-command-palette>`,
  async play({ panel, root }) {
    await (panel as CommandPalette).open();
    type(root, words);
  },
});

/** Every app of the server, a new one, and files. */
export const Apps: StoryObj = apps(async () => [{ id: 'test', name: 'Feedback analysis', createdAt: storyVersion('v1').at }, { id: 'desk', name: 'Order desk', createdAt: storyVersion('v1').at }], 'Order desk');
/** The server cannot be reached. */
export const AppsUnreachable: StoryObj = apps(unreachable, 'could not be reached');
/** What a version would bring. */
export const Publish: StoryObj = publishing(async () => draft, 'The page detail is new.');
/** While it is compared. */
export const PublishLoading: StoryObj = publishing(never, 'Publish');
/** An app with problems. */
export const PublishWithProblems: StoryObj = publishing(async () => ({ ...draft, problems: [{ severity: 'error', code: 'unknown-name', message: 'There is nothing named nobody here.', path: ['components', 'words', 'props', 'label'] }] }), 'nobody');
/** The server cannot be reached. */
export const PublishUnreachable: StoryObj = publishing(unreachable, 'could not be reached');
/** Everything that can be done. */
export const Palette: StoryObj = palette('');
/** Words in all texts of the app. */
export const Search: StoryObj = search('feedback');
/** Nothing says it. */
export const SearchNothing: StoryObj = search('zebra');
/** What a search leaves. */
export const PaletteFound: StoryObj = palette('align');
/** When nothing is called so. */
export const PaletteNothing: StoryObj = palette('zebra');
/** All keys. */
export const Shortcuts: StoryObj = panelStory({ place: 'over', render: () => html`<inlay-shortcuts-dialog></inlay-shortcuts-dialog>`, play: ({ panel }) => (panel as ShortcutsDialog).open() });
/** A question of the running app. */
export const Confirm: StoryObj = panelStory({ place: 'over', render: () => html`<inlay-confirm-dialog></inlay-confirm-dialog>`, play: async ({ panel, root }) => { void (panel as ConfirmDialog).ask('Delete the selected row for good?'); await appears(() => root.querySelector('dialog')?.open); } });
/** Where a name is used. */
export const Usages: StoryObj = usages('feedback', 'feedback.value.length');
/** Nothing uses it. */
export const UsagesNone: StoryObj = usages('answer', 'Nothing uses it');
/** What an earlier visit left that fits no more. */
export const Unfit: StoryObj = panelStory({
  place: 'over',
  render: (session) => html`<inlay-unfit-dialog .session=${session}></inlay-unfit-dialog>`,
  play: async ({ panel, root, session }) => {
    const kept = { id: '1', at: Date.parse(storyVersion('v1').at), branch: 'main', text: JSON.stringify({ base: 'v0', edits: [{ type: 'setProp', name: 'gone', prop: 'label', value: 'Words' }, { type: 'setAppName', name: 'Mine' }] }) };
    session.unfit.unkept = [kept, { ...kept, id: '2', branch: 'side', text: '{"base":"v0","ed' }];
    await (panel as UnfitDialog).open();
    await says(root, 'Changed label of gone');
  },
});
