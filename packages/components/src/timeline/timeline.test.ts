import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InlayApp } from '../app-view/app-view.ts';
import '../app-view/register.ts';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { InlayTimeline } from './timeline.ts';

const DATA = [{ id: 'a', time: '2026-03-04', title: 'Ordered' }, { id: 'b', time: 'later', title: 'Sent', description: 'By road.', tone: 'warning' }];

const titles = (element: InlayTimeline): readonly string[] => [...element.shadowRoot!.querySelectorAll('.title')].map(({ textContent }) => textContent!);

async function show(props: Partial<InlayTimeline> = {}): Promise<InlayTimeline> {
  const element = await fixture<InlayTimeline>(html`<inlay-timeline label="Order" lang="en" .data=${DATA}></inlay-timeline>`);
  Object.assign(element, props);
  await element.updateComplete;
  return element;
}

describe('<inlay-timeline>', () => {
  it('is an ordered list with times, whose tones are words, too', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    expect(titles(element)).to.deep.equal(['Ordered', 'Warning: Sent']);
    const times = [...element.shadowRoot!.querySelectorAll('time')];
    expect(times.map(({ textContent, dateTime }) => [textContent, dateTime])).to.deep.equal([['Mar 4, 2026', '2026-03-04'], ['later', '']]);
  });

  it('chooses one, from the keyboard too', async () => {
    const element = await show({ selection: 'single' });
    await expect(element).to.be.accessible();
    const chosen: unknown[] = [];
    element.addEventListener('select', () => chosen.push(element.selectedKey));
    element.focus();
    await sendKeys({ press: 'Tab' });
    for (const key of ['Enter', 'Space']) await sendKeys({ press: key });
    await element.updateComplete;
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    expect([chosen, buttons.map(({ ariaCurrent }) => ariaCurrent)]).to.deep.equal([['b'], [null, 'true']]);
    element.disabled = true;
    await element.updateComplete;
    buttons[0]!.click();
    expect(chosen).to.have.length(1);
  });

  it('stands side by side where there is room, and can then be scrolled from the keyboard', async () => {
    const element = await show({ orientation: 'horizontal' });
    const tops = (): number => new Set([...element.shadowRoot!.querySelectorAll('.item')].map((item) => item.getBoundingClientRect().top)).size;
    expect(tops()).to.equal(1);
    await expect(element).to.be.accessible();
    element.style.inlineSize = '320px';
    expect(tops()).to.equal(2);
  });

  it('shows very many in parts', async () => {
    const element = await show({ data: Array.from({ length: 250 }, (_, index) => `Event ${index}`) });
    const more = (): HTMLButtonElement | null => element.shadowRoot!.querySelector('[part=more]');
    expect([titles(element).length, more()!.textContent]).to.deep.equal([100, 'Show 100 more of 150']);
    for (let presses = 0; presses < 2; presses += 1) {
      more()!.click();
      await element.updateComplete;
    }
    expect([titles(element).length, more()]).to.deep.equal([250, null]);
  });

  it('says when there is nothing, or it is on its way', async () => {
    const element = await show({ data: [] });
    expect(element.shadowRoot!.textContent).to.contain('Nothing here yet.');
    element.loading = true;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Loading…').and.not.contain('Nothing');
  });

  it('is read by expressions', async () => {
    const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components: { timeline1: { type: 'timeline', parent: 'main', order: 'a0', props: { data: DATA, selection: 'single' } } } }, { components: definitions });
    expect(problems).to.deep.equal([]);
    const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
    expect(app.evaluate('<< timeline1.selectedItem >>')).to.equal(null);
    const view = await fixture<InlayApp>(html`<inlay-app .app=${app}></inlay-app>`);
    const element = view.shadowRoot!.querySelector('inlay-timeline')!;
    await element.updateComplete;
    element.shadowRoot!.querySelectorAll('button')[1]!.click();
    expect(app.evaluate('<< timeline1.selectedItem.description >>')).to.equal('By road.');
    app.get('timeline1')!.call('selectItem', ['nobody']);
    expect(app.evaluate('<< [timeline1.selectedKey, timeline1.selectedItem] >>')).to.deep.equal([null, null]);
    app.dispose();
  });
});
