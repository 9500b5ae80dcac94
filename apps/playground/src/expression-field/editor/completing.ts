import { codeParts, complete, signatureAt } from '@inlay/expr/complete';
import type { Completion as Found } from '@inlay/expr/complete';
import { autocompletion, pickedCompletion } from '@codemirror/autocomplete';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { showTooltip } from '@codemirror/view';
import type { Tooltip } from '@codemirror/view';
import { describeValue } from '../describe-value.ts';
import type { AppScope } from '../../session/app-scope.ts';
import type { FieldKind } from './highlighting.ts';

/** Where completions come from: the scope as it is now, if there is one. */
export type ScopeOf = () => AppScope | undefined;

/** Offers what can stand at the caret, with its type and its value now. */
export function completing(kind: FieldKind, scopeOf: ScopeOf, choices: () => readonly string[]): Extension {
  // Without a delay in which Tab would not take what is offered but leave the field.
  return autocompletion({ interactionDelay: 0, override: [(context) => completeAt(context, kind, scopeOf()) ?? choose(context, kind, choices())], icons: false, maxRenderedOptions: 50, defaultKeymap: false, optionClass: ({ type }) => `is-${type ?? 'other'}` });
}

function completeAt(context: CompletionContext, kind: FieldKind, scope: AppScope | undefined): CompletionResult | null {
  const source = context.state.doc.toString();
  if (!isInCode(source, context.pos, kind)) return null;
  if (!context.explicit && context.matchBefore(/[\w$]+$|\.$/) === null) return null;
  const found = complete(source, context.pos, scope?.shape(kind === 'script') ?? {});
  const [first] = found;
  if (first === undefined) return null;
  return { from: first.from, to: first.to, options: found.map((each, index) => optionOf(each, { source, scope, boost: found.length - index })), filter: false };
}

/** Choices that hold what is written, or all of them where that is one. What is written comes first, so that Enter and Tab leave it as it is. */
function choose({ state, pos }: CompletionContext, kind: FieldKind, choices: readonly string[]): CompletionResult | null {
  const written = state.doc.toString();
  if (choices.length === 0 || isInCode(written, pos, kind)) return null;
  const isOne = written === '' || choices.includes(written);
  const found = isOne ? choices : choices.filter((choice) => choice.toLowerCase().includes(written.toLowerCase()));
  if (found.length === 0) return null;
  return { from: 0, to: written.length, options: [...new Set([...(written === '' ? [] : [written]), ...found])].map((label, index) => ({ label, type: 'text', boost: -index })), filter: false };
}

function optionOf({ label, kind, detail, description, insert, from }: Found, { source, scope, boost }: { readonly source: string; readonly scope: AppScope | undefined; readonly boost: number }): Completion {
  const isCalled = detail.startsWith('(');
  const path = pathBefore(source, from) + label;
  return {
    label, detail, type: kind,
    boost: Math.max(-99, Math.min(99, boost - 99)),
    apply: (view, completion, start, end) => {
      const opens = isCalled && view.state.sliceDoc(end, end + 1) !== '(';
      view.dispatch({
        changes: { from: start, to: end, insert: opens ? `${insert}()` : insert },
        // Between the brackets, where there is something to be written there.
        selection: { anchor: start + insert.length + (opens ? (detail.startsWith('()') ? 2 : 1) : 0) },
        annotations: pickedCompletion.of(completion), userEvent: 'input.complete',
      });
    },
    info: () => infoNode(isCalled || scope === undefined || kind === 'global' ? undefined : scope.valueAt(path), description),
  };
}

const LONGEST_PATH = 500;

/** The path before a word, with its point: `analyze.data.` for a caret behind it. */
function pathBefore(source: string, from: number): string {
  return /(?:[A-Za-z_$][\w$]*(?:\[\d+\])?\??\.)+$/.exec(source.slice(Math.max(0, from - LONGEST_PATH), from))?.[0] ?? '';
}

/** What is said beside a completion; null for nothing. */
function infoNode(value: unknown, description: string | undefined): Node | null {
  if (value === undefined && description === undefined) return null;
  const node = document.createElement('div');
  if (description !== undefined) node.append(Object.assign(document.createElement('p'), { textContent: description }));
  if (value !== undefined) node.append(Object.assign(document.createElement('code'), { textContent: `= ${describeValue(value).text}` }));
  return node;
}

/** Whether a place is one where code is written; in a template only its holes are. */
export function isInCode(source: string, position: number, kind: FieldKind): boolean {
  return codeParts(source, kind).some(({ start, end, isHole, isClosed }) => position >= start && position <= (isHole && isClosed ? end - 2 : end));
}

/** Says above the caret what the call that it is in takes. */
export function signatureHelp(kind: FieldKind, scopeOf: ScopeOf): Extension {
  const tooltip = (state: EditorState): Tooltip | null => {
    const { main } = state.selection;
    const help = main.empty ? signatureAt(state.doc.toString(), main.head, { kind, scope: scopeOf()?.shape(kind === 'script') ?? {} }) : undefined;
    if (help === undefined) return null;
    return { pos: help.start, above: true, create: () => ({ dom: signatureNode(help.name, help.detail, help.parameter) }) };
  };
  return StateField.define<Tooltip | null>({
    create: () => null,
    update: (before, { docChanged, selection, state }) => (docChanged || selection !== undefined ? tooltip(state) : before),
    provide: (field) => showTooltip.from(field),
  });
}

function signatureNode(name: string, detail: string, parameter: number): HTMLElement {
  const node = Object.assign(document.createElement('div'), { className: 'signature' });
  const close = detail.lastIndexOf(')');
  const parameters = detail.slice(1, close === -1 ? undefined : close).split(/, (?![^(]*\))/);
  node.append(`${name}(`);
  for (const [index, each] of parameters.entries()) {
    const isCurrent = index === parameter || (index === parameters.length - 1 && each.startsWith('...') && parameter > index);
    node.append(index === 0 ? '' : ', ', isCurrent ? Object.assign(document.createElement('strong'), { textContent: each }) : each);
  }
  node.append(close === -1 ? '' : detail.slice(close));
  return node;
}
