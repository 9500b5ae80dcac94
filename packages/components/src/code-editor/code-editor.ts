import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import type { EditorSurface, SurfaceEvents } from '../element/editor-surface.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { SurfaceElement } from '../element/surface-element.ts';
import { surfaceStyles } from '../element/surface.styles.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { codeProblem, parseCode } from './code-problem.ts';
import { codeEditorProperties } from './code-editor.properties.ts';
import { codeEditorStyles } from './code-editor.styles.ts';
import { codePanelsStyles } from './code-panels.styles.ts';
import type { CodeSurfaceState } from './code-surface.ts';
import { codeTokenStyles } from './code-token.styles.ts';

/**
 * Code to write, in CodeMirror, which is fetched when the first editor stands on a page; until then a plain text box takes
 * what is typed. `value` is what is in it now, the attribute `value` is what a reset goes back to.
 * Tab indents; after Escape it leaves. Ctrl+F (⌘F) searches. Pattern: ARIA textbox of several lines.
 *
 * @summary Code to write.
 * @status stable
 * @since 0.1.0
 * @fires {Event} input - Each change by the person.
 * @fires {Event} change - The code was changed and left. Never for a change by script.
 * @fires {CustomEvent<null>} submit - Ctrl+Enter or ⌘+Enter. Does not bubble.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart frame - The frame around the editor.
 * @csspart control - The plain text box that stands until the editor is there.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @cssstate user-invalid - The person has been there and the code cannot be accepted.
 * @cssstate user-valid - The person has been there and the code is accepted.
 */
export class InlayCodeEditor extends elementClass(codeEditorProperties, SurfaceElement) {
  static override styles = [...coreStyles, fieldStyles, surfaceStyles, codeEditorStyles, codePanelsStyles, codeTokenStyles];

  /** The value of a JSON text; null for other languages, and while it is empty or no JSON. */
  get parsedValue(): unknown {
    return parseCode(this.language, this.value);
  }

  protected override validityProblem(): ValidityProblem | null {
    return codeProblem(this, this.value);
  }

  protected override async loadSurface(events: SurfaceEvents): Promise<EditorSurface> {
    const { CodeSurface } = await import('./code-surface.ts');
    return new CodeSurface(events);
  }

  protected override surfaceState(): CodeSurfaceState {
    return { ...super.surfaceState(), language: this.language, hasLineNumbers: this.lineNumbers, wraps: this.wrap };
  }

  protected override get hintId(): string | undefined {
    return 'hint';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.writeLines();
  }

  protected override render(): TemplateResult {
    return this.fieldAround(html`
      ${this.editorFrame()}
      <span class="visually-hidden" id="hint">${this.localize('Tab indents. Press Escape, then Tab, to leave.')}</span>
    `, { isGroup: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-code-editor': InlayCodeEditor;
  }
}
