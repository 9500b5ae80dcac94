import type { Localize, Sentence } from './localize.ts';

/** What an editor of its own gets from its element each time something changes. */
export interface SurfaceState {
  /** The value as text. */
  readonly text: string;
  readonly placeholder: string;
  /** False while it is disabled or read only. */
  readonly canChange: boolean;
  readonly disabled: boolean;
  /** What its text box carries; undefined takes one away. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Says its own words in the language of the place. */
  readonly localize: Localize;
}

/** What an editor of its own tells its element. */
export interface SurfaceEvents {
  /** The person changed the text: the whole of it, as a value. */
  readonly onInput: (text: string) => void;
  /** Words for assistive technology. */
  readonly announce: (words: Sentence) => void;
}

/** Where in the text the person is: offsets of UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** An editor that brings its own nodes: CodeMirror, Lexical. It keeps text and undo while it is closed, and can be opened again. */
export interface EditorSurface<State extends SurfaceState = SurfaceState> {
  /** Puts its nodes into the shadow root. */
  open(parent: HTMLElement, root: ShadowRoot): void;
  /** Takes its nodes and listeners away. */
  close(): void;
  /** Shows a state; a text that is there already moves nothing. */
  update(state: State): void;
  /** Gives it the keyboard; at the place where the person was in the plain box, if they were. */
  focus(range?: TextRange): void;
}
