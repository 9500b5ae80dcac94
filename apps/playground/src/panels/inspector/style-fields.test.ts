import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../wait-until.fixture.ts';
import { defineOnce } from '../../expression-field/define-once.ts';
import type { Session } from '../../session/session.ts';
import { documentWith, openSession } from '../session.fixture.ts';
import type { StyleControl } from './controls/style-control.ts';
import { InspectorPanel } from './inspector-panel.ts';
import type { PropField } from './prop-field.ts';

defineOnce('inlay-inspector-panel', InspectorPanel);

describe('the styles in the inspector', () => {
  let session: Session;
  let panel: InspectorPanel;

  beforeEach(async () => {
    session = await openSession(documentWith({ send: { type: 'button', props: { text: 'Send', variant: 'primary' } }, menu: { type: 'menu' } }));
    panel = await fixture<InspectorPanel>(html`<inlay-inspector-panel .session=${session}></inlay-inspector-panel>`);
    session.select('send');
    await waitUntil(() => fieldOf('background') !== null && control('background') !== null);
  });

  afterEach(() => session.dispose());

  it('offer the tokens of the theme and a value of one’s own, each one step of undo', async () => {
    expect(choices('radius')).to.deep.equal(['As the theme', 'Radius control', 'Radius card', 'Radius dialog', 'Own value…']);
    choose('background', 'warning-soft');
    expect(styles()).to.deep.equal({ background: 'warning-soft' });
    choose('radius', 'own');
    await waitUntil(() => input('radius') !== null);
    write('radius', '5px');
    expect(styles()).to.deep.equal({ background: 'warning-soft', radius: '5px' });
    choose('background', '');
    expect(styles()).to.deep.equal({ radius: '5px' });
    while (session.canUndo) session.undo();
    expect(styles()).to.equal(undefined);
  });

  it('say what is no value, keep it, and take an expression', async () => {
    session.apply([{ type: 'setStyle', name: 'send', style: 'text', value: 'reddish' }]);
    await waitUntil(() => fieldOf('text')!.renderRoot.textContent!.includes('Expected a colour such as #006d77'));
    expect(input('text')!.value).to.equal('reddish');
    write('text', "<< send.text === 'Send' ? 'danger' : 'text' >>");
    await waitUntil(() => fieldOf('text')!.renderRoot.querySelector('inlay-expression-field') !== null);
    await waitUntil(() => fieldOf('text')!.result === 'danger');
    expect(session.app.problems.filter(({ path }) => path[1] === 'send')).to.deep.equal([]);
  });

  it('tell a contrast that is too low, are accessible, and are not there for a kind without', async () => {
    choose('background', 'surface');
    choose('text', 'surface-sunken');
    await waitUntil(() => inspector().querySelector('.contrast')!.textContent!.includes('in light; to be read they need 4.5'));
    await expect(panel).to.be.accessible();
    choose('text', 'text');
    await waitUntil(() => inspector().querySelector('.contrast p') === null);
    expect(inspector().querySelector('.contrast')!.getBoundingClientRect().height).to.equal(0);
    session.select('menu');
    await waitUntil(() => inspector().textContent!.includes('Layout') && inspector().querySelector('[data-style]') === null);
  });

  const styles = (): unknown => session.document.components['send']?.style;
  const inspector = (): ShadowRoot => panel.renderRoot.querySelector('inlay-component-inspector')!.shadowRoot!;
  const fieldOf = (style: string): PropField | null => panel.renderRoot.querySelector('inlay-component-inspector')?.shadowRoot?.querySelector<PropField>(`[data-style=${style}]`) ?? null;
  const control = (style: string): StyleControl | null => fieldOf(style)!.renderRoot.querySelector('inlay-style-control');
  const input = (style: string): HTMLInputElement | null => control(style)?.renderRoot.querySelector<HTMLInputElement>('.code') ?? null;
  const choices = (style: string): readonly string[] => [...control(style)!.renderRoot.querySelectorAll('option')].map(({ textContent }) => textContent!);
  const choose = (style: string, value: string): void => {
    const select = control(style)!.renderRoot.querySelector('select')!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };
  const write = (style: string, value: string): void => {
    input(style)!.value = value;
    input(style)!.dispatchEvent(new Event('change'));
  };
});
