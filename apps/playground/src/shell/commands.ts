import { KIND_OUTLINES } from '@inlay/components/outlines';
import type { CanvasDevice } from '../canvas/canvas-view.ts';
import { panels } from '../panels/panels.ts';
import type { PanelSide } from '../panels/panel.ts';
import { addNear } from '../session/add-near.ts';
import { alignEdits, groupEdits, reorderEdits } from '../session/arrange-edits.ts';
import type { Alignment } from '../session/arrange-edits.ts';
import { duplicatePage, removePage, selectedPage } from '../session/page-actions.ts';
import { reorderPageEdits } from '../session/page-edits.ts';
import { copySelected, duplicateSelected, pasteText, removeSelected, selectSisters } from '../session/selection-actions.ts';
import { outermost } from '../session/selection.ts';
import type { Session } from '../session/session.ts';
import { keepAppearance, readAppearance, showAppearance } from './appearance.ts';
import type { Appearance } from './appearance.ts';
import type { Keys } from './keys.ts';

/** What a command can do to the page around the app. */
export interface CommandContext {
  readonly session: Session;
  readonly toggle: (side: PanelSide) => void;
  /** Closes all panels, or shows those that are there at first when all are closed. */
  readonly toggleAll: () => void;
  readonly showPanel: (id: string) => void;
  readonly setDevice: (device: CanvasDevice) => void;
  /** Shows the app larger or smaller; 0 is its own size. */
  readonly zoom: (by: -1 | 0 | 1) => void;
  readonly togglePreview: () => void;
  readonly showApps: () => void;
  readonly showBranches: () => void;
  readonly showPublish: () => void;
  readonly showUnfit: () => void;
  /** Opens the guide to a first app, also where it was closed. */
  readonly showGuide: () => void;
  readonly showPalette: () => void;
  readonly showShortcuts: () => void;
  readonly showSearch: () => void;
  readonly showUsages: (name: string) => void;
  /** Takes the keyboard to the next part of the page, or to the one before. */
  readonly goRound: (by: -1 | 1) => void;
}

/** Something that the playground can do, by its keys, from the palette, and listed among the shortcuts. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: 'Edit' | 'Arrange' | 'View' | 'Pages' | 'App';
  readonly keys?: readonly Keys[];
  /** Its keys mean something else in a text field, and are left to one that has the keyboard. */
  readonly isTyped?: boolean;
  /** False while it would do nothing; asked before it is offered or run. */
  readonly isPossible?: (session: Session) => boolean;
  readonly run: (context: CommandContext) => void;
}

const hasSelected = ({ selected, document }: Session): boolean => outermost(selected, document).length > 0;

const ALIGNMENTS: readonly (readonly [Alignment, string])[] = [
  ['left', 'Align left edges'],
  ['right', 'Align right edges'],
  ['top', 'Align top edges'],
  ['bottom', 'Align bottom edges'],
  ['width', 'Make as wide as the last selected'],
  ['height', 'Make as high as the last selected'],
];

const LOOKS: readonly (readonly [Appearance, string])[] = [
  ['system', 'Builder theme: as the system'],
  ['light', 'Builder theme: light'],
  ['dark', 'Builder theme: dark'],
  ['contrast', 'Builder theme: high contrast'],
];

/** The panels that have keys of their own; the palette has all. */
const PANEL_KEYS: readonly (readonly [id: string, key: Keys])[] = [['add', 'Mod+Shift+A'], ['tree', 'Mod+Shift+D'], ['timeline', 'Mod+`']];

/** Every command, in the order of the sheet of shortcuts. */
export const commands: readonly Command[] = [
  { id: 'undo', title: 'Undo', group: 'Edit', keys: ['Mod+Z'], isTyped: true, isPossible: ({ canUndo }) => canUndo, run: ({ session }) => session.undo() },
  { id: 'redo', title: 'Redo', group: 'Edit', keys: ['Mod+Shift+Z', 'Mod+Y'], isTyped: true, isPossible: ({ canRedo }) => canRedo, run: ({ session }) => session.redo() },
  // Without keys of their own: copying, cutting and pasting are the browser's events, which the shell listens to.
  { id: 'copy', title: 'Copy', group: 'Edit', isPossible: hasSelected, run: ({ session }) => void copySelected(session) },
  { id: 'cut', title: 'Cut', group: 'Edit', isPossible: hasSelected, run: ({ session }) => void cut(session) },
  { id: 'paste', title: 'Paste', group: 'Edit', run: ({ session }) => void paste(session) },
  { id: 'duplicate', title: 'Duplicate', group: 'Edit', keys: ['Mod+D'], isTyped: true, isPossible: hasSelected, run: ({ session }) => duplicateSelected(session) },
  { id: 'remove', title: 'Remove', group: 'Edit', keys: ['Delete', 'Backspace'], isTyped: true, isPossible: hasSelected, run: ({ session }) => removeSelected(session) },
  { id: 'select-all', title: 'Select all beside it', group: 'Edit', keys: ['Mod+A'], isTyped: true, run: ({ session }) => selectSisters(session) },
  { id: 'select-none', title: 'Select nothing', group: 'Edit', isPossible: ({ selected }) => selected.length > 0, run: ({ session }) => session.select(undefined) },
  { id: 'group', title: 'Group into a container', group: 'Arrange', keys: ['Mod+G'], isTyped: true, isPossible: ({ document, selected }) => groupEdits(document, selected) !== undefined, run: ({ session }) => group(session) },
  { id: 'earlier', title: 'Put before its sister', group: 'Arrange', keys: ['Alt+ArrowUp'], isTyped: true, isPossible: ({ document, selection = '' }) => reorderEdits(document, selection, -1).length > 0, run: ({ session }) => void session.apply(reorderEdits(session.document, session.selection ?? '', -1)) },
  { id: 'later', title: 'Put behind its sister', group: 'Arrange', keys: ['Alt+ArrowDown'], isTyped: true, isPossible: ({ document, selection = '' }) => reorderEdits(document, selection, 1).length > 0, run: ({ session }) => void session.apply(reorderEdits(session.document, session.selection ?? '', 1)) },
  ...ALIGNMENTS.map(([alignment, title]): Command => ({ id: `align-${alignment}`, title, group: 'Arrange', isPossible: ({ document, selected }) => alignEdits(document, selected, alignment).length > 0, run: ({ session }) => void session.apply(alignEdits(session.document, session.selected, alignment)) })),
  { id: 'palette', title: 'Command palette', group: 'View', keys: ['Mod+K'], run: ({ showPalette }) => showPalette() },
  { id: 'guide', title: 'Your first app, step by step', group: 'View', run: ({ showGuide }) => showGuide() },
  { id: 'shortcuts', title: 'Keyboard shortcuts', group: 'View', keys: ['?'], isTyped: true, run: ({ showShortcuts }) => showShortcuts() },
  { id: 'next-part', title: 'Go to the next part of the page', group: 'View', keys: ['F6'], run: ({ goRound }) => goRound(1) },
  { id: 'previous-part', title: 'Go to the part before', group: 'View', keys: ['Shift+F6'], run: ({ goRound }) => goRound(-1) },
  { id: 'search', title: 'Search in this app', group: 'View', keys: ['Mod+Shift+F'], run: ({ showSearch }) => showSearch() },
  { id: 'usages', title: 'Find where it is used', group: 'View', keys: ['Shift+F12'], isPossible: ({ selection }) => selection !== undefined, run: ({ session, showUsages }) => showUsages(session.selection ?? '') },
  { id: 'left', title: 'Show or hide the left panel', group: 'View', keys: ['Mod+B'], run: ({ toggle }) => toggle('left') },
  { id: 'right', title: 'Show or hide the inspector', group: 'View', keys: ['Mod+U'], run: ({ toggle }) => toggle('right') },
  { id: 'bottom', title: 'Show or hide the bottom panel', group: 'View', keys: ['Mod+J'], run: ({ toggle }) => toggle('bottom') },
  { id: 'panels', title: 'Show or hide all panels', group: 'View', keys: ['Mod+.'], run: ({ toggleAll }) => toggleAll() },
  ...PANEL_KEYS.map(([id, key]): Command => ({ id: `panel ${id}`, title: panels.find((panel) => panel.id === id)!.title, group: 'View', keys: [key], run: ({ showPanel }) => showPanel(id) })),
  { id: 'preview', title: 'Show the app alone, or build on', group: 'View', keys: ['Mod+Shift+P', 'Mod+Alt+Enter'], run: ({ togglePreview }) => togglePreview() },
  { id: 'zoom-in', title: 'Larger', group: 'View', keys: ['Mod+=', 'Mod++'], run: ({ zoom }) => zoom(1) },
  { id: 'zoom-out', title: 'Smaller', group: 'View', keys: ['Mod+-'], run: ({ zoom }) => zoom(-1) },
  { id: 'zoom-reset', title: 'Own size', group: 'View', keys: ['Mod+0'], run: ({ zoom }) => zoom(0) },
  ...LOOKS.map(([appearance, title]): Command => ({ id: `appearance-${appearance}`, title, group: 'View', isPossible: () => readAppearance(localStorage) !== appearance, run: () => changeAppearance(appearance) })),
  { id: 'desktop', title: 'Show the frame of a desktop', group: 'View', run: ({ setDevice }) => setDevice('desktop') },
  { id: 'mobile', title: 'Show the frame of a phone', group: 'View', run: ({ setDevice }) => setDevice('mobile') },
  { id: 'page-duplicate', title: 'Duplicate this page', group: 'Pages', run: ({ session }) => duplicatePage(session, pageAt(session)) },
  { id: 'page-earlier', title: 'Move this page up', group: 'Pages', isPossible: (session) => reorderPageEdits(session.document, pageAt(session), -1).length > 0, run: ({ session }) => void session.apply(reorderPageEdits(session.document, pageAt(session), -1)) },
  { id: 'page-later', title: 'Move this page down', group: 'Pages', isPossible: (session) => reorderPageEdits(session.document, pageAt(session), 1).length > 0, run: ({ session }) => void session.apply(reorderPageEdits(session.document, pageAt(session), 1)) },
  { id: 'page-remove', title: 'Remove this page', group: 'Pages', isPossible: ({ document }) => Object.keys(document.pages).length > 1, run: ({ session }) => void removePage(session, pageAt(session)) },
  { id: 'save', title: 'Save now', group: 'App', keys: ['Mod+S'], run: ({ session }) => void session.save() },
  { id: 'apps', title: 'Open or begin an app', group: 'App', keys: ['Mod+O'], run: ({ showApps }) => showApps() },
  { id: 'branches', title: 'Compare, merge or protect branches', group: 'App', run: ({ showBranches }) => showBranches() },
  { id: 'unfit', title: 'Changes from an earlier visit that no longer fit', group: 'App', isPossible: ({ unfit }) => unfit.count > 0, run: ({ showUnfit }) => showUnfit() },
  { id: 'publish', title: 'Publish', group: 'App', run: ({ showPublish }) => showPublish() },
];

/** The page that is selected, or else the one on the canvas. */
function pageAt(session: Session): string {
  return selectedPage(session) ?? session.app.page;
}

function changeAppearance(appearance: Appearance): void {
  keepAppearance(localStorage, appearance);
  showAppearance(appearance);
}

async function cut(session: Session): Promise<void> {
  if (await copySelected(session)) removeSelected(session);
}

async function paste(session: Session): Promise<void> {
  try {
    if (!pasteText(session, await navigator.clipboard.readText())) session.notify('There are no components on the clipboard.');
  } catch {
    session.notify('The browser keeps the clipboard from this page. Press Ctrl+V to paste.');
  }
}

function group(session: Session): void {
  const grouped = groupEdits(session.document, session.selected);
  if (grouped !== undefined && session.apply(grouped.edits) === undefined) session.select(grouped.name);
}

/** Something to be found in the palette: a command, or a place to go. */
export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  /** What it is, in a word. */
  readonly kind: string;
  readonly keys?: Keys | undefined;
  readonly run: (context: CommandContext) => void;
}

/** Everything that the palette offers for an app as it is now. */
export function paletteEntries(session: Session): readonly PaletteEntry[] {
  const { document } = session;
  return [
    ...commands.filter(({ id, isPossible }) => id !== 'palette' && !id.startsWith('panel ') && isPossible?.(session) !== false).map(({ id, title, group: kind, keys, run }) => ({ id, title, kind, keys: keys?.[0], run })),
    ...panels.map(({ id, title }) => ({ id: `panel ${id}`, title, kind: 'Panel', keys: PANEL_KEYS.find(([panel]) => panel === id)?.[1], run: ({ showPanel }: CommandContext) => showPanel(id) })),
    ...Object.entries(document.components).map(([name, { type }]) => ({ id: `component ${name}`, title: name, kind: titleOf(type), run: (context: CommandContext) => context.session.select(name) })),
    ...Object.entries(document.pages).map(([name, { title }]) => ({ id: `page ${name}`, title: title || name, kind: 'Page', run: (context: CommandContext) => context.session.select(name) })),
    ...Object.keys(document.queries).map((name) => ({ id: `query ${name}`, title: name, kind: 'Query', run: (context: CommandContext) => context.session.showQuery(name) })),
    ...[document.queries, document.state, document.functions].flatMap((section) => Object.keys(section)).map((name) => ({ id: `usages ${name}`, title: `Find where ${name} is used`, kind: 'View', run: (context: CommandContext) => context.showUsages(name) })),
    ...KIND_OUTLINES.map(({ type, title }) => ({ id: `add ${type}`, title: `Add ${title}`, kind: 'Component', run: (context: CommandContext) => void add(context.session, type) })),
  ];
}

async function add(session: Session, type: string): Promise<void> {
  const added = await addNear(session, type);
  if ('refused' in added) session.notify(added.refused);
}

function titleOf(type: string): string {
  return KIND_OUTLINES.find((definition) => definition.type === type)?.title ?? type;
}

