import { Annotation, Compartment, EditorState, Transaction } from '@codemirror/state';
import type { Extension, StateEffect, TransactionSpec } from '@codemirror/state';
import { EditorView, highlightActiveLineGutter, lineNumbers, placeholder } from '@codemirror/view';
import type { EditorSurface, SurfaceEvents, SurfaceState, TextRange } from '../element/editor-surface.ts';
import { message } from '../element/localize.ts';
import type { CodeLanguage } from './code-problem.ts';
import { codeExtensions, indentByTab, jsonLint, panelPhrases } from './code-extensions.ts';
import { loadLanguage } from './load-language.ts';
import { changeBetween } from './text-change.ts';

/** What a code editor shows. */
export interface CodeSurfaceState extends SurfaceState {
  readonly language: CodeLanguage;
  readonly hasLineNumbers: boolean;
  readonly wraps: boolean;
}

/** Marks what a script changed, of which nobody is told. */
const byScript = Annotation.define<true>();

/** CodeMirror in a shadow root. Its text, caret and undo outlive the view, which is there only while the element is on a page. */
export class CodeSurface implements EditorSurface<CodeSurfaceState> {
  readonly #look = new Compartment();
  readonly #language = new Compartment();
  readonly #events: SurfaceEvents;
  #state: EditorState;
  #view: EditorView | undefined;
  /** The text as it was last handed over, in either direction: it is asked for with each update. */
  #text: string;
  #shown: CodeSurfaceState | undefined;
  #describedLook = '';
  #wantedLanguage: CodeLanguage = 'plain';

  constructor(events: SurfaceEvents) {
    this.#events = events;
    this.#text = '';
    this.#state = EditorState.create({
      extensions: [
        codeExtensions(() => events.announce(message('Tab now leaves the editor.'))),
        this.#look.of([]), this.#language.of([]),
        EditorView.updateListener.of((update) => {
          this.#state = update.state;
          if (update.docChanged && !update.transactions.some((transaction) => transaction.annotation(byScript))) this.#tell();
        }),
      ],
    });
  }

  open(parent: HTMLElement, root: ShadowRoot): void {
    this.close();
    forgetSheet(root);
    this.#view = new EditorView({ state: this.#state, parent, root });
  }

  close(): void {
    this.#view?.destroy();
    this.#view = undefined;
  }

  focus(range?: TextRange): void {
    if (range) this.#dispatch({ selection: { anchor: Math.min(range.start, this.#state.doc.length), head: Math.min(range.end, this.#state.doc.length) } });
    this.#view?.focus();
  }

  update(state: CodeSurfaceState): void {
    const described = describeLook(state);
    const effects: StateEffect<unknown>[] = described === this.#describedLook ? [] : [this.#look.reconfigure(look(state))];
    this.#describedLook = described;
    this.#shown = state;
    const text = state.text.replaceAll(/\r\n?/g, '\n');
    const changes = text === this.#text ? undefined : changeBetween(this.#state.doc.toString(), text);
    this.#text = text;
    if (changes !== undefined || effects.length > 0) this.#dispatch({ effects, ...(changes && { changes }), annotations: [byScript.of(true), Transaction.addToHistory.of(false)] });
    if (state.language !== this.#wantedLanguage) void this.#useLanguage(state.language);
  }

  async #useLanguage(language: CodeLanguage): Promise<void> {
    this.#wantedLanguage = language;
    const extension = await loadLanguage(language);
    // Another may have been asked for meanwhile.
    if (this.#wantedLanguage === language) this.#dispatch({ effects: this.#language.reconfigure([extension, language === 'json' ? jsonLint((said) => this.#shown?.localize.message(said) ?? '') : []]) });
  }

  #dispatch(spec: TransactionSpec): void {
    if (this.#view) this.#view.dispatch(spec);
    else this.#state = this.#state.update(spec).state;
  }

  #tell(): void {
    this.#text = this.#state.doc.toString();
    this.#events.onInput(this.#text);
  }
}

function look({ canChange, disabled, attributes, placeholder: words, hasLineNumbers, wraps, localize }: CodeSurfaceState): Extension {
  const present = Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return [
    EditorState.phrases.of(panelPhrases(localize)), EditorState.readOnly.of(!canChange), EditorView.editable.of(canChange),
    // What can be read and not written is reached by the keyboard all the same.
    EditorView.contentAttributes.of(canChange || disabled ? present : { ...present, tabindex: '0' }),
    canChange ? indentByTab : [],
    words ? placeholder(words) : [],
    hasLineNumbers ? [lineNumbers(), highlightActiveLineGutter()] : [],
    wraps ? EditorView.lineWrapping : [],
  ];
}

/** What decides about the look, as it is now: the words of a language can come later. */
function describeLook({ canChange, disabled, placeholder: words, hasLineNumbers, wraps, attributes, localize }: CodeSurfaceState): string {
  return JSON.stringify([canChange, disabled, words, hasLineNumbers, wraps, attributes, panelPhrases(localize)]);
}

/**
 * CodeMirror remembers on a root the sheet that it mounted there. In another document that one is refused, and it is gone
 * from what came back from there: it is to be mounted anew.
 */
function forgetSheet(root: ShadowRoot): void {
  for (const key of Object.getOwnPropertySymbols(root)) if (key.description === 'styleSet') Reflect.deleteProperty(root, key);
}
