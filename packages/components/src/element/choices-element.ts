import { choicesProblem } from './choice-problem.ts';
import { DataElement } from './data-element.ts';
import { optionIndex, readOptions } from './option.ts';
import type { Option } from './option.ts';
import { choicesOf } from './choice-of.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** The base of inputs in which several options are chosen. The values stand in the order of the options. */
export class ChoicesElement extends DataElement {
  declare value: readonly unknown[];
  declare options: readonly unknown[];
  declare valueKey: string;
  declare labelKey: string;
  declare minItems: number | undefined;
  declare maxItems: number | undefined;

  /** The entries of the options that are chosen. */
  get selectedItems(): readonly unknown[] {
    return choicesOf(this, this.value).selectedItems;
  }

  /** Their places among the options. */
  get selectedIndexes(): readonly number[] {
    return choicesOf(this, this.value).selectedIndexes;
  }

  /** Their labels. */
  get selectedLabels(): readonly string[] {
    return choicesOf(this, this.value).selectedLabels;
  }

  protected override validityProblem(): ValidityProblem | null {
    return choicesProblem(this, this.value);
  }

  /** The options and the places of the chosen ones. */
  protected get choices(): { readonly options: readonly Option[]; readonly chosen: ReadonlySet<number> } {
    return { options: readOptions(this), chosen: new Set(this.selectedIndexes) };
  }

  /** Chooses the option at a place, or lets go of it. Values without an option stay, before the others. */
  protected toggle(place: number, isOn: boolean): void {
    const { options, chosen } = this.choices;
    const strays = this.value.filter((value) => optionIndex(options, value) < 0);
    const kept = options.filter((_option, index) => (index === place ? isOn : chosen.has(index)));
    this.edit([...strays, ...kept.map(({ value }) => value)]);
  }
}
