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
import { writeByItself } from './write-by-itself.ts';
import type { Localize, Sentence } from '../element/localize.ts';
import { describeJsonProblem, findJsonProblem } from './json-problem.ts';

/** The words of CodeMirror's own panels and announcements. A number takes the place of `$`. */
export function panelPhrases(localize: Localize): Readonly<Record<string, string>> {
  return {
    Find: localize('Find'), Replace: localize('Replace with'), next: localize('Next'), previous: localize('Previous'), all: localize('Select all'),
    'match case': localize('Match case'), regexp: localize('Regular expression'), 'by word': localize('Whole words'),
    replace: localize('Replace'), 'replace all': localize('Replace all'), close: localize('Close'), 'Go to line': localize('Go to line'), go: localize('Go'),
    Diagnostics: localize('Problems'), 'No diagnostics': localize('No problems'), Completions: localize('Suggestions'),
    'current match': localize('Current match'), 'on line': localize('in line'),
    'replaced match on line $': localize('Replaced in line {line}', { line: '$' }), 'replaced $ matches': localize('Replaced: {matches}', { matches: '$' }),
  };
}

/** After the last key, in milliseconds. */
const LINT_PAUSE = 300;

/** What every editor has, whatever its language. `onLeaveMode` is told when Escape was pressed, after which Tab leaves the editor. */
export function codeExtensions(onLeaveMode: () => void): Extension {
  return [
    highlightSpecialChars(), history(), drawSelection(), dropCursor(), rectangularSelection(), highlightActiveLine(), highlightSelectionMatches(),
    EditorState.allowMultipleSelections.of(true), EditorState.tabSize.of(2), EditorView.perLineTextDirection.of(true),
    indentOnInput(), bracketMatching(), closeBrackets(), autocompletion({ activateOnTyping: false, icons: false }), search({ top: true }),
    syntaxHighlighting(classHighlighter),
    leaveByTab(onLeaveMode),
    writeByItself,
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

/** Marks the place where a text stops being JSON, and says why in the language of the place. */
export function jsonLint(say: (message: Sentence) => string): Extension {
  return [lintGutter(), linter(({ state }) => diagnose(state.doc.toString(), say), { delay: LINT_PAUSE })];
}

function diagnose(text: string, say: (message: Sentence) => string): Diagnostic[] {
  const problem = text.trim() === '' ? null : findJsonProblem(text);
  if (problem === null) return [];
  const from = Math.min(problem.offset, Math.max(0, text.length - 1));
  return [{ from, to: Math.min(text.length, from + 1), severity: 'error', message: say(describeJsonProblem(problem)) }];
}
