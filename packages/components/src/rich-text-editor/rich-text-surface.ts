import { CodeNode } from '@lexical/code-core';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { registerMarkdownShortcuts } from '@lexical/markdown';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $getRoot, $setSelection, COMMAND_PRIORITY_LOW, FORMAT_TEXT_COMMAND, HISTORY_MERGE_TAG, KEY_DOWN_COMMAND, REDO_COMMAND, SKIP_DOM_SELECTION_TAG, UNDO_COMMAND,
  createEditor, mergeRegister,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { EditorSurface, SurfaceEvents, SurfaceState } from '../element/editor-surface.ts';
import { safeLink } from '../element/safe-url.ts';
import { registerCleanTransfer } from './clean-transfer.ts';
import type { RichTextFormat } from './plain-text.ts';
import { $clearFormatting, $readPlace, $selected, $setLink, $toggleBlock, $unlink } from './rich-text-command.ts';
import { NOWHERE, RICH_TEXT_MARKS } from './rich-text-place.ts';
import type { RichTextBlock, RichTextCommand, RichTextMark, RichTextPlace } from './rich-text-place.ts';
import { commandOf } from './rich-text-shortcut.ts';
import { $readValue, $writeValue, MARKDOWN_TRANSFORMERS } from './rich-text-value.ts';

/** What a rich text editor shows. */
export interface RichTextSurfaceState extends SurfaceState {
  readonly format: RichTextFormat;
}

/** What a rich text editor tells its element. */
export interface RichTextEvents extends SurfaceEvents {
  readonly onPlace: (place: RichTextPlace) => void;
  /** A key asked for something that the element does: the row for a link, the toolbar. */
  readonly onWish: (wish: 'link' | 'toolbar') => void;
}

/** Marks what a script changed, of which nobody is told. */
const BY_SCRIPT = 'inlay-by-script';
/** What is typed within this time is undone at once. Milliseconds. */
const UNDO_PAUSE = 400;

const THEME = {
  text: { underline: 'underlined', strikethrough: 'struck', underlineStrikethrough: 'underlined-struck' },
  code: 'code-block', list: { nested: { listitem: 'nested' } },
};

/** Lexical in a shadow root. Its text and undo outlive the nodes, which are there only while the element is on a page. */
export class RichTextSurface implements EditorSurface<RichTextSurfaceState> {
  readonly #editor: LexicalEditor;
  readonly #events: RichTextEvents;
  readonly #host = document.createElement('div');
  readonly #control = document.createElement('div');
  /** The value as it was last handed over, in either direction. */
  #value: string | undefined;
  #format: RichTextFormat = 'markdown';
  #place: RichTextPlace = NOWHERE;

  constructor(events: RichTextEvents) {
    this.#events = events;
    this.#host.className = 'host';
    this.#control.className = 'content markdown';
    this.#host.append(this.#control);
    this.#editor = createEditor({ namespace: 'inlay', nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, CodeNode], theme: THEME, onError: (error) => reportError(error) });
    mergeRegister(
      registerRichText(this.#editor),
      registerList(this.#editor),
      registerHistory(this.#editor, createEmptyHistoryState(), UNDO_PAUSE, Date.now, ({ undoStack, redoStack }) => this.#showPlace({ canUndo: undoStack.length > 0, canRedo: redoStack.length > 0 })),
      registerMarkdownShortcuts(this.#editor, MARKDOWN_TRANSFORMERS),
      registerCleanTransfer(this.#editor),
      this.#editor.registerNodeTransform(LinkNode, $cleanLink),
      this.#editor.registerCommand(KEY_DOWN_COMMAND, this.#onKey, COMMAND_PRIORITY_LOW),
      this.#editor.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves, editorState }) => {
        editorState.read(() => this.#showPlace($readPlace()));
        this.#host.classList.toggle('empty', editorState.read(isEmpty));
        if ((dirtyElements.size > 0 || dirtyLeaves.size > 0) && !tags.has(BY_SCRIPT)) this.#tell();
      }),
    );
  }

  open(parent: HTMLElement): void {
    parent.append(this.#host);
    this.#editor.setRootElement(this.#control);
  }

  close(): void {
    // A selection would be taken up again where the nodes come back, and the keyboard with it.
    this.#editor.update(() => $setSelection(null), { discrete: true, tag: BY_SCRIPT });
    this.#editor.setRootElement(null);
    this.#host.remove();
  }

  focus(): void {
    this.#editor.focus(undefined, { defaultSelection: 'rootEnd' });
    this.#control.focus();
  }

  update({ text, format, canChange, disabled, attributes, placeholder }: RichTextSurfaceState): void {
    writeAttributes(this.#control, { ...attributes, contenteditable: String(canChange), tabindex: canChange || disabled ? undefined : '0', 'aria-placeholder': placeholder || undefined });
    this.#host.dataset['placeholder'] = placeholder;
    if (this.#editor.isEditable() !== canChange) this.#editor.setEditable(canChange);
    if (text === this.#value && format === this.#format) return;
    this.#value = text;
    this.#format = format;
    const hasKeyboard = this.#control.matches(':focus');
    this.#editor.update(() => {
      $writeValue(this.#editor, text, format);
      if (hasKeyboard) $getRoot().selectEnd();
      else $setSelection(null);
    }, { discrete: true, tag: [BY_SCRIPT, HISTORY_MERGE_TAG, ...(hasKeyboard ? [] : [SKIP_DOM_SELECTION_TAG])] });
  }

  /** Does what a button says. A link needs an address: see `link`. */
  run(command: Exclude<RichTextCommand, 'link'>): void {
    if (command === 'undo') this.#editor.dispatchCommand(UNDO_COMMAND, undefined);
    else if (command === 'redo') this.#editor.dispatchCommand(REDO_COMMAND, undefined);
    else this.#editor.update(() => $run(this.#editor, command), { discrete: true });
  }

  /** Links what is selected to an address that was checked; null takes the link away. */
  link(address: string | null): void {
    this.#editor.update(() => $setLink(address), { discrete: true });
  }

  #tell(): void {
    const value = this.#editor.getEditorState().read(() => $readValue(this.#format));
    if (value === this.#value) return;
    this.#value = value;
    this.#events.onInput(value);
  }

  #showPlace(change: Partial<RichTextPlace>): void {
    const before = JSON.stringify(this.#place);
    this.#place = { ...this.#place, ...change };
    if (JSON.stringify(this.#place) !== before) this.#events.onPlace(this.#place);
  }

  readonly #onKey = (event: KeyboardEvent): boolean => {
    const isToolbarKey = event.altKey && event.key === 'F10';
    const command = commandOf(event);
    if (!this.#editor.isEditable() || (!isToolbarKey && command === undefined)) return false;
    event.preventDefault();
    if (isToolbarKey) this.#events.onWish('toolbar');
    else if (command === 'link') this.#events.onWish('link');
    else if (command !== undefined) this.run(command);
    return true;
  };
}

function $run(editor: LexicalEditor, command: Exclude<RichTextCommand, 'link' | 'undo' | 'redo'>): void {
  if (command === 'clear') return $clearFormatting();
  if (!isMark(command)) return $toggleBlock(command);
  $selected();
  editor.dispatchCommand(FORMAT_TEXT_COMMAND, command);
}

function isMark(command: RichTextMark | RichTextBlock): command is RichTextMark {
  return RICH_TEXT_MARKS.some((mark) => mark === command);
}

/** A link that may not lead where it says is no link; the others open elsewhere and tell nothing of this page. */
function $cleanLink(link: LinkNode): void {
  if (safeLink(link.getURL()) === undefined) $unlink(link);
  else if (link.getRel() !== 'noopener noreferrer') link.setRel('noopener noreferrer').setTarget('_blank');
}

function isEmpty(): boolean {
  const root = $getRoot();
  return root.getTextContent() === '' && root.getChildrenSize() <= 1 && (root.getFirstChild()?.getType() ?? 'paragraph') === 'paragraph';
}

function writeAttributes(element: HTMLElement, attributes: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
