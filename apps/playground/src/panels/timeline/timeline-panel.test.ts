import { effect } from '@inlay/runtime/state';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { putInScrollingBox } from '../scrolling-box.fixture.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import { TimelinePanel } from './timeline-panel.ts';

defineOnce('inlay-timeline-panel', TimelinePanel);

const textOf = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ');

describe('<inlay-timeline-panel>', () => {
  let session: Session;
  let panel: TimelinePanel;
  let stop: () => void;

  beforeEach(async () => {
    session = await openSession(documentWith({
      go: { type: 'button', props: { text: 'Go' }, on: { click: [{ do: 'setState', state: 'filter', value: 'some' }] } },
      shown: { type: 'text', props: { value: '<< filter.value >>' } },
    }));
    // As an element on the page follows its property.
    stop = effect(() => void session.app.get('shown')?.prop('value'));
    panel = await fixture<TimelinePanel>(html`<inlay-timeline-panel .session=${session}></inlay-timeline-panel>`);
  });

  afterEach(() => {
    stop();
    session.dispose();
  });

  const entries = (): readonly HTMLElement[] => [...panel.renderRoot.querySelectorAll<HTMLElement>('.entry')];
  const use = async (): Promise<void> => {
    await session.app.dispatch('go', 'click');
    await panel.updateComplete;
  };

  it('records once it is shown: what ran, and below it what that made run', async () => {
    await use();
    const words = entries().map(textOf);
    expect(words.some((text) => text.includes('Event go.click'))).to.equal(true);
    expect(words.some((text) => text.includes('shown.value"all" became "some"'))).to.equal(true);
    await expect(panel).to.be.accessible();
  });

  it('opens an entry to what it changed and why, and leads to the component', async () => {
    await use();
    entries().find((entry) => textOf(entry).includes('shown.value'))?.click();
    await panel.updateComplete;
    expect(textOf(panel.renderRoot.querySelector('.details'))).to.contain('Because of').and.to.contain('go.click');
    [...panel.renderRoot.querySelectorAll<HTMLElement>('.details button')].at(-1)?.click();
    expect(session.selection).to.equal('shown');
  });

  it('stops, clears, and goes on', async () => {
    await use();
    const [record, clear] = panel.renderRoot.querySelectorAll<HTMLElement>('.head button');
    record!.click();
    clear!.click();
    await use();
    expect(entries()).to.have.length(0);
    expect(panel.renderRoot.textContent).to.contain('Nothing is recorded.');
    record!.click();
    await use();
    expect(entries().length).to.be.greaterThan(0);
  });

  it('shows only what fits a filter', async () => {
    await use();
    const kind = panel.renderRoot.querySelector('select')!;
    kind.value = 'event';
    kind.dispatchEvent(new Event('change'));
    await panel.updateComplete;
    expect(entries().map((entry) => textOf(entry).includes('go.click'))).to.deep.equal([true]);
  });

  it('draws of a thousand entries those that are seen', async () => {
    const box = await putInScrollingBox(panel, 260);
    for (let index = 0; index < 600; index += 1) session.app.set('go', 'value', index);
    await waitUntil(() => entries().length > 0 && entries().length < 80);
    const first = textOf(entries()[0]!);
    box.scrollTop = 8_000;
    await waitUntil(() => !entries().some((entry) => textOf(entry) === first && entry.getBoundingClientRect().top > 0));
    expect(entries().length).to.be.lessThan(80);
  });
});
