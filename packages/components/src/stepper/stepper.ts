import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { childrenOf } from '../element/children-of.ts';
import { elementFrom } from '../element/element-from.ts';
import { check, circleAlert, icon } from '../element/icons.ts';
import { canReach, currentStep, readSteps, stepBack, stepOn, visitedWith } from './step-list.ts';
import type { StepChoice, StepOutcome, StepProgress } from './step-list.ts';
import { stepperProperties } from './stepper.properties.ts';
import { stepperStyles } from './stepper.styles.ts';

/** A step that stands in it. */
interface StepPanel extends HTMLElement, Omit<StepChoice, 'hidden'> {
  shown: boolean;
  validate(): boolean;
}

/**
 * Steps that are gone through one after another, of which one is shown. In a linear one, a later step is reached only while
 * all is accepted before it; what is not is shown. Pattern: an ordered list of buttons with `aria-current="step"`, a live
 * region that says which step one is at.
 *
 * @summary Steps, one after another.
 * @status stable
 * @since 0.1.0
 * @slot - `<inlay-step>` elements; without them, the property `steps` says which there are.
 * @fires {Event} change - Another step is shown; `value` is its value.
 * @fires {Event} finish - The last step was left.
 * @fires {Event} invalid - Something must be put right first; the first such control has the keyboard.
 * @csspart steps - The list of steps.
 * @csspart step - The button of one.
 * @csspart panels - Where the steps' contents stand.
 * @csspart buttons - The row of buttons below.
 * @csspart back - The button that goes back.
 * @csspart next - The button that goes on.
 */
export class InlayStepper extends elementFrom(stepperProperties) {
  static override styles = [...coreStyles, buttonStyles, stepperStyles];

  /** The values of the steps that were shown. */
  declare visited: readonly unknown[];
  /** What became of a call of `next()` in an app; a refusal shows what is wrong. */
  declare outcome: StepOutcome | null;

  #panels: readonly StepPanel[] = [];

  constructor() {
    super();
    this.addEventListener('step-changed', () => this.requestUpdate());
    // What is entered decides which steps can be reached.
    for (const event of ['input', 'change']) this.addEventListener(event, ({ target }) => target !== this && this.requestUpdate());
  }

  /** True while no step is after the one that is shown. */
  get isLast(): boolean {
    const { steps, current } = this.#progress;
    return !steps.slice(current === undefined ? 0 : steps.indexOf(current) + 1).some(({ disabled }) => !disabled);
  }

  /** Goes to the next step, or finishes; where something is wrong, shows that instead. Says so by an event. */
  next(): void {
    const outcome = stepOn(this.#progress);
    if ('to' in outcome) return this.#show(outcome.to);
    if (outcome.event === 'invalid') this.#showWhatIsWrong();
    this.dispatchEvent(new Event(outcome.event));
  }

  /** Goes to the step before; nothing happens at the first. */
  back(): void {
    const before = stepBack(this.#progress);
    if (before !== undefined) this.#show(before.value);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#panels = childrenOf(this).filter(isStepPanel);
    const current = currentStep(this.#shownPanels, this.value);
    for (const panel of this.#panels) panel.shown = panel === current;
  }

  protected override render(): TemplateResult {
    const progress = this.#progress;
    const { steps, current } = progress;
    const place = steps.findIndex((step) => step === current) + 1;
    return html`
      <ol class="steps" part="steps" role="list" aria-label=${this.label || this.localize('Steps')}>${steps.map((step, index) => this.#step(step, index, progress))}</ol>
      <p class="place">${current === undefined ? nothing : html`<span class="muted">${this.localize('Step {place} of {count}', { place, count: steps.length })}</span> ${current.label}`}</p>
      <p class="visually-hidden" role="status">${current === undefined ? nothing : `${this.localize('Step {place} of {count}', { place, count: steps.length })}: ${current.label}`}</p>
      <div class="panels" part="panels"><slot @slotchange=${() => this.requestUpdate()}></slot></div>
      ${this.buttonless || steps.length === 0 ? nothing : html`
        <div class="buttons" part="buttons">
          <button class="button" part="back" type="button" aria-disabled=${stepBack(progress) === undefined ? 'true' : nothing} @click=${() => this.back()}>${this.localizeProp('backText')}</button>
          <button class="button primary" part="next" type="button" @click=${() => this.next()}>${this.localizeProp(this.isLast ? 'finishText' : 'nextText')}</button>
        </div>
      `}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('outcome') && this.outcome?.event === 'invalid') this.#showWhatIsWrong();
  }

  get #shownPanels(): readonly StepPanel[] {
    return this.#panels.filter(({ hidden }) => !hidden);
  }

  get #progress(): StepProgress {
    const steps = this.#panels.length > 0 ? this.#shownPanels : readSteps(this.steps);
    return { steps, current: currentStep(steps, this.value), linear: this.linear, visited: this.visited };
  }

  #step(step: StepChoice, index: number, progress: StepProgress): TemplateResult {
    const isCurrent = step === progress.current;
    const wasShown = !isCurrent && progress.visited.includes(step.value);
    const state = !wasShown ? '' : `${this.localize(step.invalid ? 'Not right yet' : 'Done')}: `;
    return html`
      <li class=${isCurrent ? 'current' : wasShown ? (step.invalid ? 'wrong' : 'done') : ''}>
        <button class="step" part="step" type="button" aria-current=${isCurrent ? 'step' : nothing} aria-disabled=${!isCurrent && !canReach(progress, step) ? 'true' : nothing} ?disabled=${step.disabled} @click=${() => this.#choose(step)}>
          <span class="number" aria-hidden="true">${state === '' ? index + 1 : icon(step.invalid ? circleAlert : check)}</span>
          <span class="words"><span class="label"><span class="visually-hidden">${state}</span>${step.label || step.value}</span>${step.description === '' ? nothing : html`<span class="muted">${step.description}</span>`}</span>
        </button>
      </li>
    `;
  }

  #choose(step: StepChoice): void {
    const progress = this.#progress;
    if (step === progress.current) return;
    if (canReach(progress, step)) return this.#show(step.value);
    // Which of them to put right is for the person to see; one that is only too far ahead says nothing.
    if (!progress.steps.some(({ invalid }) => invalid)) return;
    this.#showWhatIsWrong();
    this.dispatchEvent(new Event('invalid'));
  }

  #show(value: string): void {
    this.visited = visitedWith(this.#progress, value);
    this.value = value;
    this.dispatchEvent(new Event('change'));
  }

  /** In the step that is shown, else in the first one that has it, which is then shown. */
  #showWhatIsWrong(): void {
    const panels = this.#shownPanels;
    const current = currentStep(panels, this.value);
    const wrong = current?.invalid ? current : panels.find(({ invalid }) => invalid);
    if (wrong === undefined) return;
    if (wrong !== current) this.#show(wrong.value);
    void this.updateComplete.then(() => wrong.validate());
  }
}

function isStepPanel(child: Element): child is StepPanel {
  return child.matches('inlay-step:defined');
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-stepper': InlayStepper;
  }
}
