import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../element/icons.ts';
import type { Localize } from '../element/localize.ts';
import type { RichTextCommand, RichTextPlace } from './rich-text-place.ts';
import { SHORTCUTS } from './rich-text-shortcut.ts';
import { TOOLBAR_ICONS } from './toolbar-icons.ts';

const GROUPS: readonly (readonly RichTextCommand[])[] = [
  ['bold', 'italic', 'underline', 'strikethrough', 'code'], ['h1', 'h2', 'h3'], ['bullet', 'number', 'quote', 'code-block'], ['link', 'clear'], ['undo', 'redo'],
];
const ORDER = GROUPS.flat();

/** What do something once instead of being on or off. */
const ACTS: ReadonlySet<RichTextCommand> = new Set(['clear', 'undo', 'redo']);

/** What the toolbar shows and does. */
export interface ToolbarState {
  readonly place: RichTextPlace;
  /** False until the editor is there. */
  readonly isReady: boolean;
  /** Which button Tab goes to. */
  readonly stop: number;
  readonly localize: Localize;
  readonly run: (command: RichTextCommand) => void;
  readonly moveStop: (stop: number) => void;
}

/** The buttons above the text. Pattern: APG toolbar, one stop for Tab; what cannot be done now can be found all the same. */
export function toolbarTemplate({ place, isReady, stop, localize, run, moveStop }: ToolbarState): TemplateResult {
  const button = (command: RichTextCommand): TemplateResult => {
    const name = nameOf(command, localize);
    const index = ORDER.indexOf(command);
    return html`<button type="button" class="tool" part="tool" data-command=${command} tabindex=${index === stop ? 0 : -1} title=${`${name} (${keysOf(command)})`} aria-label=${name}
      aria-keyshortcuts=${SHORTCUTS[command]} aria-pressed=${ACTS.has(command) ? null : String(isOn(command, place))} aria-disabled=${String(!isReady || isOff(command, place))}
      @focus=${() => moveStop(index)} @mousedown=${keepKeyboard} @click=${() => isReady && !isOff(command, place) && run(command)}>${icon(TOOLBAR_ICONS[command])}</button>`;
  };
  return html`<div class="toolbar" part="toolbar" role="toolbar" aria-label=${localize('Formatting')} aria-controls="control" @keydown=${onKey}>
    ${GROUPS.map((group) => html`<span class="tools">${group.map(button)}</span>`)}
  </div>`;
}

function nameOf(command: RichTextCommand, localize: Localize): string {
  switch (command) {
    case 'bold': return localize('Bold');
    case 'italic': return localize('Italic');
    case 'underline': return localize('Underline');
    case 'strikethrough': return localize('Strikethrough');
    case 'code': return localize('Code');
    case 'h1': return localize('Heading {level}', { level: 1 });
    case 'h2': return localize('Heading {level}', { level: 2 });
    case 'h3': return localize('Heading {level}', { level: 3 });
    case 'bullet': return localize('Bulleted list');
    case 'number': return localize('Numbered list');
    case 'quote': return localize('Quotation');
    case 'code-block': return localize('Code block');
    case 'link': return localize('Link');
    case 'clear': return localize('Clear formatting');
    case 'undo': return localize('Undo');
    case 'redo': return localize('Redo');
  }
}

/** As people write chords; a Mac has other signs for them. */
function keysOf(command: RichTextCommand): string {
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  return isMac ? SHORTCUTS[command].replace('Control', '⌘').replace('Alt', '⌥').replace('Shift', '⇧').replaceAll('+', '') : SHORTCUTS[command].replace('Control', 'Ctrl');
}

function isOn(command: RichTextCommand, { marks, block, link }: RichTextPlace): boolean {
  return command === block || marks.some((mark) => mark === command) || (command === 'link' && link !== undefined);
}

function isOff(command: RichTextCommand, { canUndo, canRedo }: RichTextPlace): boolean {
  return (command === 'undo' && !canUndo) || (command === 'redo' && !canRedo);
}

/** A press leaves the keyboard, and with it the selection, in the text. */
function keepKeyboard(event: MouseEvent): void {
  event.preventDefault();
}

function onKey(event: KeyboardEvent): void {
  const toolbar = event.currentTarget as HTMLElement;
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('.tool')];
  const at = buttons.indexOf(event.target as HTMLElement);
  const forth = getComputedStyle(toolbar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const to = { [forth]: at + 1, [forth === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft']: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons.at(to % buttons.length)?.focus();
}
