import { acceptCompletion, closeBrackets, closeBracketsKeymap, closeCompletion, completionStatus, moveCompletionSelection, startCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, Prec, Transaction } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, drawSelection, keymap, placeholder, tooltips } from '@codemirror/view';
import { changeBetween, writeByItself } from '@inlay/components/code-editor/editing';
import type { Problem } from '@inlay/runtime/problem';
import { completing, isInCode, signatureHelp } from './completing.ts';
import type { ScopeOf } from './completing.ts';
import { highlighting } from './highlighting.ts';
import type { FieldKind } from './highlighting.ts';
import { editorStyles } from '../editor.styles.ts';
import { quickFix } from '../quick-fix.ts';

/** What the editor shows. */
export interface EditorContent {
  readonly value: string;
  readonly problem: Problem | undefined;
  /** What stands there while it is empty. */
  readonly placeholder: string;
  /** What its text box carries for assistive technology. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the editor is made of. */
export interface EditorOptions {
  readonly kind: FieldKind;
  readonly scope: ScopeOf;
  /** Texts that are offered outside of code. */
  readonly choices: () => readonly string[];
  readonly onInput: (value: string) => void;
}

/** Marks what came from outside, of which nobody is told. */
const fromOutside = Annotation.define<true>();

/** CodeMirror with our grammar: colours, completion with live values, signatures, problems with their fixes, and the way to what a name stands for. */
export class ExpressionEditor {
  /** For the root that it stands in. */
  static readonly styles = editorStyles;

  readonly #view: EditorView;
  readonly #attributes = new Compartment();
  readonly #options: EditorOptions;
  #value = '';
  #described = '';

  constructor(parent: HTMLElement, root: ShadowRoot, options: EditorOptions) {
    this.#options = options;
    const { kind, scope, choices } = options;
    this.#view = new EditorView({
      parent, root,
      state: EditorState.create({
        extensions: [
          history(), drawSelection(), bracketMatching(), closeBrackets(), EditorView.lineWrapping, EditorState.tabSize.of(2),
          tooltips({ position: 'fixed' }), writeByItself, highlighting(kind), completing(kind, scope, choices), openChoices(kind, choices), signatureHelp(kind, scope), closeDelimiters(kind), followNames(scope),
          Prec.highest(keymap.of(COMPLETION_KEYS)), keymap.of([...closeBracketsKeymap, ...historyKeymap, ...defaultKeymap]),
          this.#attributes.of([]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((transaction) => transaction.annotation(fromOutside))) this.#tell();
          }),
        ],
      }),
    });
  }

  update({ value, problem, placeholder: words, attributes }: EditorContent): void {
    const described = JSON.stringify([attributes, words]);
    const effects = described === this.#described ? [] : [this.#attributes.reconfigure([EditorView.contentAttributes.of(attributes), words === '' ? [] : placeholder(words)])];
    this.#described = described;
    const changes = value === this.#value ? undefined : changeBetween(this.#view.state.doc.toString(), value);
    this.#value = value;
    if (changes !== undefined || effects.length > 0) this.#view.dispatch({ effects, ...(changes && { changes }), annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)] });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnose(value, problem)));
  }

  /** Gives it the keyboard, with these characters chosen, or those that were. */
  focus(chosen?: { readonly from: number; readonly to: number }): void {
    const end = this.#view.state.doc.length;
    if (chosen !== undefined) this.#view.dispatch({ selection: { anchor: Math.min(chosen.from, end), head: Math.min(chosen.to, end) } });
    this.#view.focus();
  }

  close(): void {
    this.#view.destroy();
  }

  #tell(): void {
    this.#value = this.#view.state.doc.toString();
    this.#options.onInput(this.#value);
  }
}

/** Tab takes what is offered, waits while something is looked for, and else leaves the field. Escape closes the list, and then goes on to the page. */
const COMPLETION_KEYS = [
  { key: 'Mod-Space', run: startCompletion },
  { key: 'ArrowDown', run: moveCompletionSelection(true) },
  { key: 'ArrowUp', run: moveCompletionSelection(false) },
  { key: 'PageDown', run: moveCompletionSelection(true, 'page') },
  { key: 'PageUp', run: moveCompletionSelection(false, 'page') },
  { key: 'Enter', run: acceptCompletion },
  { key: 'Tab', run: (view: EditorView) => acceptCompletion(view) || completionStatus(view.state) === 'pending' },
  { key: 'Escape', run: closeCompletion },
];

/** Choices show themselves where one presses into the field, and by ArrowDown. */
function openChoices(kind: FieldKind, choices: () => readonly string[]): Extension {
  const open = (view: EditorView): boolean => choices().length > 0 && !isInCode(view.state.doc.toString(), view.state.selection.main.head, kind) && startCompletion(view);
  return [keymap.of([{ key: 'ArrowDown', run: open }]), EditorView.domEventHandlers({ click: (_event, view) => void open(view) })];
}

/** The second sign of an opener brings its closer, with room between them. */
function closeDelimiters(kind: FieldKind): Extension {
  return kind === 'script' ? [] : EditorView.inputHandler.of((view, from, to, text) => {
    const before = view.state.sliceDoc(0, from);
    // Whoever writes the space as well finds it there.
    if (text === ' ' && /(?:<<|\{\{) $/.test(before) && /^ (?:>>|\}\})/.test(view.state.sliceDoc(to, to + 3))) return true;
    if (text === '>' && writesOver(view, from, to, before)) return true;
    if (text !== '<' || !before.endsWith('<') || before.endsWith('\\<') || from !== to || isInCode(view.state.doc.toString(), from, kind)) return false;
    view.dispatch({ changes: { from, insert: '<  >>' }, selection: { anchor: from + 2 }, userEvent: 'input.type' });
    return true;
  });
}

/** Whoever writes the closer as well goes behind the one that is there: a second one would be a text. The first sign of it may be a comparison. */
function writesOver(view: EditorView, from: number, to: number, before: string): boolean {
  const written = /\s*>$/.exec(before);
  const closer = /^\s*>>/.exec(view.state.sliceDoc(to));
  if (written === null || closer === null || !isInCode(view.state.doc.toString(), from, 'template')) return false;
  const start = written.index;
  view.dispatch({ changes: { from: start, to }, selection: { anchor: start + closer[0].length }, userEvent: 'input.type' });
  return true;
}

/** F12, or a press with Control on a name, shows what it stands for. */
function followNames(scopeOf: ScopeOf): Extension {
  const follow = (state: EditorState, position: number): boolean => {
    const word = state.wordAt(position);
    if (word === null || state.sliceDoc(word.from - 1, word.from) === '.') return false;
    return scopeOf()?.goTo(state.sliceDoc(word.from, word.to)) ?? false;
  };
  return [
    keymap.of([{ key: 'F12', run: ({ state }) => follow(state, state.selection.main.head) }]),
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        const position = event.ctrlKey || event.metaKey ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null;
        return position !== null && follow(view.state, position);
      },
    }),
  ];
}

function diagnose(source: string, problem: Problem | undefined): Diagnostic[] {
  if (problem?.range === undefined) return [];
  const [from, to] = [Math.min(problem.range[0], source.length), Math.min(problem.range[1], source.length)];
  const fix = quickFix(source, problem);
  return [{
    from, to: Math.max(to, from), severity: problem.severity, message: problem.message,
    actions: fix === undefined ? [] : [{ name: fix.title, apply: (view) => view.dispatch({ changes: { from: fix.from, to: fix.to, insert: fix.insert } }) }],
  }];
}
