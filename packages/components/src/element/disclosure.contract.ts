import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { waitUntil } from './wait-until.fixture.ts';

/** What a suite must know of an element with a button that shows something and hides it again. */
export interface DisclosureCase<Element extends LitElement> {
  /** A new one on the page, shut. */
  readonly show: () => Promise<Element>;
  readonly button: (element: Element) => HTMLElement;
  /** What is shown and hidden. */
  readonly content: (element: Element) => HTMLElement;
  /** It floats over the page, so that Escape and a press elsewhere hide it. */
  readonly floats?: true;
}

/** The contract of what opens and shuts: APG disclosure, and menu button as far as it is one. Call it inside a `describe`. */
export function runDisclosureContract<Element extends LitElement>({ show, button, content, floats }: DisclosureCase<Element>): void {
  const isOpen = (element: Element): boolean => content(element).checkVisibility({ visibilityProperty: true });
  /** What it says and what is seen are one. */
  const becomes = async (element: Element, open: boolean, why: string): Promise<void> => {
    await waitUntil(() => isOpen(element) === open && button(element).ariaExpanded === String(open), why);
    await element.updateComplete;
  };

  it('is shut at first, and its button says so and of what', async () => {
    const element = await show();
    expect([isOpen(element), button(element).ariaExpanded]).to.deep.equal([false, 'false']);
    const root = button(element).getRootNode() as ShadowRoot;
    expect(root.getElementById(button(element).getAttribute('aria-controls')!), 'what it controls').to.equal(content(element));
    await expect(element).to.be.accessible();
  });

  it('is opened by a press, Enter and Space, and is accessible then', async () => {
    for (const way of ['press', 'Enter', 'Space']) {
      const element = await show();
      button(element).focus();
      if (way === 'press') button(element).click();
      else await sendKeys({ press: way });
      await becomes(element, true, way);
      // Half there, its words are pale.
      await Promise.all(content(element).getAnimations().map(({ finished }) => finished));
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it(floats ? 'is shut by Escape and by a press elsewhere, and gives the keyboard back' : 'is shut the way it was opened, and keeps the keyboard', async () => {
    const element = await show();
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await becomes(element, true, 'opened');
    await sendKeys({ press: floats ? 'Escape' : 'Enter' });
    await becomes(element, false, 'shut');
    expect((button(element).getRootNode() as ShadowRoot).activeElement).to.equal(button(element));
  });

  it('is out of reach of the keyboard while it is shut', async () => {
    const element = await show();
    expect(content(element).checkVisibility()).to.equal(false);
    button(element).focus();
    await sendKeys({ press: 'Tab' });
    expect(element.matches(':focus-within') && content(element).contains((button(element).getRootNode() as ShadowRoot).activeElement)).to.equal(false);
  });
}
