import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, linter } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, drawSelection, dropCursor, highlightActiveLine, highlightSpecialChars, keymap, rectangularSelection } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { findJsonProblem } from './json-problem.ts';

/** The words of CodeMirror's own panels, as ours are written. */
const PHRASES = {
  Find: 'Find', Replace: 'Replace with', next: 'Next', previous: 'Previous', all: 'Select all', 'match case': 'Match case', regexp: 'Regular expression',
  'by word': 'Whole words', replace: 'Replace', 'replace all': 'Replace all', close: 'Close', 'Go to line': 'Go to line', go: 'Go', Diagnostics: 'Problems', 'No diagnostics': 'No problems',
};

/** What every editor has, whatever its language. `onLeaveMode` is told when Escape was pressed, after which Tab leaves the editor. */
export function codeExtensions(onLeaveMode: () => void): Extension {
  return [
    highlightSpecialChars(), history(), drawSelection(), dropCursor(), rectangularSelection(), highlightActiveLine(), highlightSelectionMatches(),
    EditorState.allowMultipleSelections.of(true), EditorState.tabSize.of(2), EditorState.phrases.of(PHRASES), EditorView.perLineTextDirection.of(true),
    indentOnInput(), bracketMatching(), closeBrackets(), autocompletion({ activateOnTyping: false, icons: false }), search({ top: true }),
    syntaxHighlighting(classHighlighter),
    leaveByTab(onLeaveMode),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, ...defaultKeymap]),
  ];
}

/**
 * Tab indents, which would keep a person without a pointer inside: after Escape it leaves, until something is written or
 * the editor is left. A second Escape goes on to the page, which may close a dialog by it.
 */
function leaveByTab(onLeaveMode: () => void): Extension {
  let isLeaving = false;
  let isNews = false;
  const stay = (view: EditorView): void => {
    isLeaving = false;
    view.setTabFocusMode(false);
  };
  return [
    Prec.highest(keymap.of([{ key: 'Escape', run: (view) => {
      isNews = !isLeaving && !view.state.readOnly;
      if (view.state.readOnly) return false;
      isLeaving = true;
      view.setTabFocusMode(true);
      if (isNews) onLeaveMode();
      return false;
    } }])),
    Prec.lowest(keymap.of([{ key: 'Escape', run: () => isNews }])),
    EditorView.updateListener.of(({ docChanged, view }) => docChanged && isLeaving && stay(view)),
    EditorView.domEventHandlers({ blur: (_event, view) => {
      if (isLeaving) stay(view);
    } }),
  ];
}

/** Tab indents; only where something can be written. */
export const indentByTab: Extension = keymap.of([indentWithTab]);

/** Marks the place where a text stops being JSON. */
export const jsonLint: Extension = [lintGutter(), linter(({ state }) => diagnose(state.doc.toString()))];

function diagnose(text: string): Diagnostic[] {
  const problem = text.trim() === '' ? null : findJsonProblem(text);
  if (problem === null) return [];
  const from = Math.min(problem.offset, Math.max(0, text.length - 1));
  return [{ from, to: Math.min(text.length, from + 1), severity: 'error', message: `Line ${problem.line}, column ${problem.column}: ${problem.expected}.` }];
}
