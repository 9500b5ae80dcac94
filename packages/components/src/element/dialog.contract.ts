import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import type { DialogElement } from './dialog-element.ts';
import { waitUntil } from './wait-until.fixture.ts';

const dialogOf = (element: DialogElement): HTMLDialogElement => element.shadowRoot!.querySelector('dialog')!;

async function show(tag: string, attributes: readonly string[]): Promise<DialogElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as DialogElement;
  element.label = 'Sure?';
  for (const attribute of attributes) element.toggleAttribute(attribute, true);
  const inside = document.createElement('button');
  inside.textContent = 'Yes';
  element.append(inside);
  page.append(element);
  await element.updateComplete;
  return element;
}

/** What everything does that lies over the page. `beside` is a place on the page, in pixels, that it does not cover. */
export function describeDialogContract(tag: string, beside: [number, number]): void {
  describe(`<${tag}> as a dialog`, () => {
    it('lies over the page while it is open, named and accessible', async () => {
      const element = await show(tag, ['open']);
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      await expect(element).to.be.accessible();
      element.open = false;
      await oneEvent(element, 'close');
      expect(dialogOf(element).open).to.equal(false);
    });

    it('says when it was opened', async () => {
      const element = await show(tag, []);
      setTimeout(() => (element.open = true));
      await oneEvent(element, 'open');
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      element.open = false;
    });

    it('is closed by Escape, its button and a press beside it, and says so', async () => {
      const element = await show(tag, ['open']);
      const ways = [() => sendKeys({ press: 'Escape' }), async () => element.shadowRoot!.querySelector<HTMLElement>('.close')!.click(), () => sendMouse({ type: 'click', position: beside })];
      for (const close of ways) {
        element.open = true;
        await element.updateComplete;
        setTimeout(() => void close());
        await oneEvent(element, 'close');
        expect(element.open).to.equal(false);
      }
    });

    describeFirstFocus(tag);

    it('gives the keyboard back to what had it', async () => {
      const element = await show(tag, []);
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      element.open = true;
      await element.updateComplete;
      expect(document.activeElement).not.to.equal(before);
      setTimeout(() => void sendKeys({ press: 'Escape' }));
      await oneEvent(element, 'close');
      expect(document.activeElement).to.equal(before);
    });

    it('stays open where only its contents may close it', async () => {
      const element = await show(tag, ['open', 'persistent']);
      await sendMouse({ type: 'click', position: beside });
      await sendKeys({ press: 'Escape' });
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      expect(element.shadowRoot!.querySelector('.close')).to.equal(null);
      element.open = false;
      await element.updateComplete;
    });

    it('is shown in place while it is edited', async () => {
      const element = await show(tag, ['inline']);
      expect([dialogOf(element).open, dialogOf(element).matches(':modal')]).to.deep.equal([true, false]);
      expect(getComputedStyle(dialogOf(element)).position).to.equal('static');
    });

    it('is modal again after it was moved', async () => {
      const element = await show(tag, ['open']);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect([element.open, dialogOf(element).matches(':modal')]).to.deep.equal([true, true]);
      element.open = false;
      await element.updateComplete;
    });
  });
}

function describeFirstFocus(tag: string): void {
  it('opens with the keyboard on what asks for it, else on its first field that can be used, else on the button that closes it', async () => {
    const opened = async (content: TemplateResult): Promise<string | undefined> => {
      const element = await show(tag, []);
      element.replaceChildren();
      render(content, element);
      element.open = true;
      await element.updateComplete;
      const isInside = (): boolean => document.activeElement !== document.body && document.activeElement !== null;
      await waitUntil(isInside);
      await Promise.all([...element.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')].map(({ updateComplete }) => Promise.resolve(updateComplete)));
      const focused = document.activeElement === element ? element.shadowRoot!.activeElement! : document.activeElement!;
      element.open = false;
      return focused.id || focused.className;
    };
    expect(await opened(html`<p>Words</p><button>Yes</button>`)).to.equal('close');
    expect(await opened(html`<button>Yes</button><input type="hidden"><input disabled><div hidden><input></div><inlay-text-input id="name" label="Name"></inlay-text-input><input id="other">`)).to.equal('name');
    expect(await opened(html`<fieldset disabled><input></fieldset><inlay-button>Yes</inlay-button><select id="choice"></select>`)).to.equal('choice');
    expect(await opened(html`<input><button id="asks" autofocus>Yes</button>`)).to.equal('asks');
  });
}
