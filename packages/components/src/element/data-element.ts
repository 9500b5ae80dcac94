import type { FormValue } from './form-control-element.ts';
import { textOf } from './text-of.ts';
import { ValueElement } from './value-element.ts';

/** The base of inputs whose value is more than one text: any value, or a list. A form gets it as text, a list as one entry each. */
export class DataElement extends ValueElement {
  protected override formValue(): FormValue {
    const { value, name } = this;
    if (!Array.isArray(value)) return super.formValue();
    if (value.length === 0 || name === '') return null;
    const entries = new FormData();
    for (const item of value) entries.append(name, textOf(item));
    return entries;
  }

  /** As JSON, which tells a number from its digits. What has none, such as what holds itself, is not kept. */
  protected override formState(): string {
    try {
      return JSON.stringify(this.value) ?? '';
    } catch {
      return '';
    }
  }

  protected override restoreState(state: string): void {
    this.value = readState(state);
  }
}

function readState(state: string): unknown {
  try {
    return JSON.parse(state) as unknown;
  } catch {
    // What a browser fills in by itself is text.
    return state;
  }
}
