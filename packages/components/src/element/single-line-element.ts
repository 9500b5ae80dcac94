import { slotted } from './slotted.ts';
import type { Words } from './slotted.ts';
import { ValueElement } from './value-element.ts';

/** The base of inputs for one line of text: what is typed is the value. */
export class SingleLineElement extends ValueElement {
  declare prefixText: string | undefined;
  declare suffixText: string | undefined;

  /** What stands before and after the text: what the page put into the slots, else the properties, where a kind has them. */
  protected get affixes(): { readonly prefix: Words; readonly suffix: Words } {
    return { prefix: slotted(this, 'prefix', this.prefixText ?? ''), suffix: slotted(this, 'suffix', this.suffixText ?? '') };
  }

  protected readonly onInput = (event: Event): void => this.edit((event.target as HTMLInputElement).value);

  protected readonly onChange = (): void => this.fire('change');

  /** Enter is done with the text, and sends the form as it does from a native input. */
  protected readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const submits = this.dispatchEvent(new CustomEvent('submit', { cancelable: true }));
    if (submits) submitImplicitly(this.form);
  };
}

/** What Enter does in a native input: presses the form's own button, or sends it where there is none. */
function submitImplicitly(form: HTMLFormElement | null): void {
  if (form === null) return;
  const button = [...form.elements].find(isSubmitter);
  if (button) button.click();
  else form.requestSubmit();
}

/** A native button that submits, or one of ours. */
function isSubmitter(control: Element): control is HTMLElement {
  const { type, submit } = control as { readonly type?: unknown; readonly submit?: unknown };
  return type === 'submit' || type === 'image' || submit === true;
}
