import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { holdKeys } from './held-keys.ts';
import { typeHeld } from './type-held.ts';

describe('holdKeys', () => {
  it('keeps keys from what is behind, but no shortcuts, and gives them to what comes', async () => {
    const behind = await fixture<HTMLInputElement>(html`<input aria-label="Behind" />`);
    const heard: string[] = [];
    behind.addEventListener('keydown', (event) => heard.push(event.key));
    behind.focus();
    const held = holdKeys(window);
    await sendKeys({ type: 'prex' });
    for (const press of ['Backspace', 'v', 'Enter']) await sendKeys({ press });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'b' });
    await sendKeys({ up: 'Control' });
    expect([behind.value, heard.filter((key) => key !== 'Control')]).to.deep.equal(['', ['b']]);

    const front = await fixture<HTMLInputElement>(html`<input aria-label="In front" />`);
    const taken: string[] = [];
    front.addEventListener('input', () => taken.push(front.value));
    front.addEventListener('keydown', ({ key }) => taken.push(key));
    front.focus();
    typeHeld(held.release() ?? []);
    expect(taken).to.deep.equal(['p', 'pr', 'pre', 'prex', 'pre', 'prev', 'Enter']);
    await sendKeys({ type: 'i' });
    expect(front.value).to.equal('previ');
  });

  it('is given up by Escape and by a press of the pointer, after which keys go where they always go', async () => {
    const behind = await fixture<HTMLInputElement>(html`<input aria-label="Behind" />`);
    behind.focus();
    const escaped = holdKeys(window);
    for (const press of ['a', 'Escape', 'b']) await sendKeys({ press });
    expect([behind.value, escaped.release()]).to.deep.equal(['b', undefined]);
    const pressed = holdKeys(window);
    behind.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await sendKeys({ press: 'c' });
    expect([behind.value, pressed.release()]).to.deep.equal(['bc', undefined]);
  });
});
