import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ValueElement } from './value-element.ts';

/** The contract of an input with a list of options under it: APG combobox over a listbox. Call it inside a `describe`. */
export function runListboxContract(tag: string): void {
  tellsOfItsList(tag);
  isUsedByKeysAndPointer(tag);
}

const OPTIONS = [{ value: 'a', label: 'Alpha' }, { value: 'b', label: 'Beta', disabled: true }, { value: 'g', label: 'Gamma' }];

async function show(tag: string, members: object = {}): Promise<ValueElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement(tag) as ValueElement, { label: 'Letter', options: OPTIONS }, members);
  place.append(element);
  await element.updateComplete;
  element.focus();
  return element;
}
const input = (element: ValueElement): HTMLInputElement => element.shadowRoot!.querySelector('input')!;
const list = (element: ValueElement): HTMLElement | null => element.shadowRoot!.querySelector('[role=listbox]');
const options = (element: ValueElement): readonly HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
const named = (element: ValueElement, attribute: string): HTMLElement | null => element.shadowRoot!.getElementById(input(element).getAttribute(attribute) ?? 'none');
const press = async (element: ValueElement, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
};

function tellsOfItsList(tag: string): void {
  it('tells from its input that there is a list, which one, whether it is open and where the keyboard is in it', async () => {
    const element = await show(tag);
    const told = (): readonly unknown[] => [input(element).role, input(element).ariaAutoComplete, input(element).ariaExpanded, named(element, 'aria-controls') === list(element), named(element, 'aria-activedescendant')?.textContent?.trim()];
    expect([...told(), list(element)]).to.deep.equal(['combobox', 'list', 'false', true, undefined, null]);
    await press(element, 'ArrowDown');
    expect(told()).to.deep.equal(['combobox', 'list', 'true', true, 'Alpha']);
    expect(element.shadowRoot!.activeElement, 'the keyboard stays in the input').to.equal(input(element));
    await expect(element).to.be.accessible();
  });

  it('names its list and every option, each with an id of its own and whether it is chosen or cannot be', async () => {
    const element = await show(tag);
    await press(element, 'ArrowDown');
    expect(list(element)!.ariaLabel).to.equal('Letter');
    expect(options(element).map((option) => [option.textContent!.trim(), option.ariaSelected, option.ariaDisabled])).to.deep.equal([['Alpha', 'false', null], ['Beta', 'false', 'true'], ['Gamma', 'false', null]]);
    expect(new Set(options(element).map(({ id }) => id)).size).to.equal(3);
    await press(element, 'Enter', 'ArrowDown');
    expect(options(element).map(({ ariaSelected }) => ariaSelected)).to.deep.equal(['true', 'false', 'false']);
  });
}

function isUsedByKeysAndPointer(tag: string): void {
  it('is walked by the arrows, round the ends, and by pages', async () => {
    const element = await show(tag);
    const walked: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'PageUp', 'PageDown']) {
      await press(element, key);
      walked.push(named(element, 'aria-activedescendant')?.textContent?.trim());
    }
    expect(walked).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'Alpha', 'Gamma', 'Alpha', 'Gamma']);
  });

  it('takes an option by Enter or the pointer, and none that cannot be chosen', async () => {
    const element = await show(tag);
    const changes: unknown[] = [];
    element.addEventListener('change', () => changes.push(element.value));
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    options(element)[1]!.click();
    expect(changes).to.deep.equal([]);
    options(element)[2]!.click();
    await element.updateComplete;
    expect(changes.map(String)).to.deep.equal(['g']);
    expect(element.shadowRoot!.activeElement).to.equal(input(element));
  });

  it('is closed by Escape and by leaving, with what was chosen as it was', async () => {
    const element = await show(tag);
    const before = element.value;
    await press(element, 'ArrowDown', 'Escape');
    expect([input(element).ariaExpanded, list(element), element.value]).to.deep.equal(['false', null, before]);
    await press(element, 'ArrowDown', 'Tab');
    expect([input(element).ariaExpanded, list(element)]).to.deep.equal(['false', null]);
  });

  it('says how many options a text leaves, and that there is none', async () => {
    const element = await show(tag);
    const said = (): string | undefined => element.shadowRoot!.querySelector('.visually-hidden[role=status]')?.textContent?.trim();
    await sendKeys({ type: 'a' });
    await element.updateComplete;
    expect(said()).to.equal('3 options');
    await sendKeys({ type: 'lph' });
    await element.updateComplete;
    expect(said()).to.equal('1 option');
    await sendKeys({ type: 'zz' });
    await element.updateComplete;
    expect([options(element).length, said()]).to.deep.equal([0, 'No option has this in it.']);
    await expect(element).to.be.accessible();
  });

  for (const member of ['disabled', 'readOnly']) {
    it(`does not open while ${member}`, async () => {
      const element = await show(tag, { [member]: true });
      await press(element, 'ArrowDown');
      expect(list(element)).to.equal(null);
    });
  }
}
