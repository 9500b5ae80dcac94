import { choiceProblem } from './choice-problem.ts';
import { DataElement } from './data-element.ts';
import { optionIndex, readOptions } from './option.ts';
import type { Option } from './option.ts';
import { choiceOf } from './choice-of.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** The base of inputs in which one of several options is chosen. */
export class ChoiceElement extends DataElement {
  declare options: readonly unknown[];
  declare valueKey: string;
  declare labelKey: string;

  /** The entry of the options that is chosen; null while none is. */
  get selectedItem(): unknown {
    return choiceOf(this, this.value).selectedItem;
  }

  /** Its place among the options; -1 while none is chosen. */
  get selectedIndex(): number {
    return choiceOf(this, this.value).selectedIndex;
  }

  /** Its label; empty while none is chosen. */
  get selectedLabel(): string {
    return choiceOf(this, this.value).selectedLabel;
  }

  protected override validityProblem(): ValidityProblem | null {
    return choiceProblem(this, this.value);
  }

  /** The options and the place of the chosen one. */
  protected get choice(): { readonly options: readonly Option[]; readonly index: number } {
    const options = readOptions(this);
    return { options, index: optionIndex(options, this.value) };
  }
}
