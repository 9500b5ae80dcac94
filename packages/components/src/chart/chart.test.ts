import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import '../register.ts';
import type { InlayChart } from './chart.ts';

const weeks = [{ week: 'Week 1', good: 32, bad: 12 }, { week: 'Week 2', good: 41, bad: 9 }, { week: 'Week 3', good: 38, bad: 15 }];

async function show(properties: Partial<InlayChart> = {}): Promise<InlayChart> {
  const element = await fixture<InlayChart>(html`<inlay-chart label="Answers" .data=${weeks}></inlay-chart>`);
  Object.assign(element, properties);
  await waitUntil(() => isDrawn(element) || element.shadowRoot!.querySelector('canvas') === null);
  return element;
}

const canvasOf = (element: InlayChart): HTMLCanvasElement => element.shadowRoot!.querySelector('canvas')!;
const spoken = (element: InlayChart): string => element.shadowRoot!.querySelector('[role=status].visually-hidden')!.textContent!.trim();
const button = (element: InlayChart, name: string): HTMLButtonElement => element.shadowRoot!.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;

/** True once something but the ground is on the canvas. */
function isDrawn(element: InlayChart): boolean {
  const canvas = element.shadowRoot!.querySelector('canvas');
  if (canvas === null || canvas.width === 0 || canvas.height === 0) return false;
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.some((channel) => channel !== 0);
}

/** How many pixels of the canvas are as dark as the ground that words beside a point stand on. */
function inked(element: InlayChart): number {
  const canvas = canvasOf(element);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255 && data[at]! + data[at + 1]! + data[at + 2]! < 150) count += 1;
  return count;
}

describe('<inlay-chart>', () => {
  it('says what went wrong in place of that there is nothing, and over what it drew before', async () => {
    const element = await show({ data: [], errorMessage: 'The service is away.' });
    const said = (): readonly unknown[] => [...element.shadowRoot!.querySelectorAll('.empty')].map(({ role, textContent }) => [role, textContent]);
    expect(said()).to.deep.equal([['alert', 'The service is away.']]);
    const drawn = await show({ errorMessage: 'The service is away.' });
    expect([drawn.shadowRoot!.querySelector('.empty')?.textContent, canvasOf(drawn) === null]).to.deep.equal(['The service is away.', false]);
  });

  it('draws every type, and is accessible as a drawing and as a table', async () => {
    for (const type of ['line', 'area', 'bar', 'pie', 'scatter', 'histogram', 'heatMap'] as const) {
      const element = await show({ type, ...(type === 'heatMap' ? { groupBy: 'bad', y: 'good' } : {}) });
      expect(isDrawn(element), type).to.equal(true);
      await expect(element).to.be.accessible();
    }
    const element = await show();
    button(element, 'Show as table').click();
    await element.updateComplete;
    expect([...element.shadowRoot!.querySelectorAll('tr')].map(({ textContent }) => textContent!.replaceAll(/\s+/g, ' ').trim())).to.deep.equal(['weekgoodbad', 'Week 13212', 'Week 2419', 'Week 33815']);
    await expect(element).to.be.accessible();
  });

  it('goes through the points by keys, says each, and chooses one', async () => {
    const element = await show();
    const chosen: unknown[] = [];
    element.addEventListener('select', () => chosen.push(element.selectedPoint));
    element.shadowRoot!.querySelector<HTMLElement>('.plot')!.focus();
    const said: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'Home', 'ArrowUp']) {
      await sendKeys({ press: key });
      await element.updateComplete;
      said.push(spoken(element));
    }
    expect(said).to.deep.equal(['Week 1, good: 32', 'Week 2, good: 41', 'Week 2, bad: 9', 'Week 3, bad: 15', 'Week 1, bad: 12', 'Week 1, good: 32']);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.deep.equal([{ series: 'good', x: 'Week 1', y: 32, index: 0, row: weeks[0] }, null]);
  });

  it('hides what it says beside a point by Escape, wherever the keyboard is, until another point is meant', async () => {
    const element = await show({ y: 'good', legend: 'none', toolsHidden: true });
    const { left, top, width, height } = canvasOf(element).getBoundingClientRect();
    const [y, x] = [Math.round(top + height / 2), Math.round(left + width * 0.52)];
    const isShown = (): boolean => inked(element) > bare + 1000;
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.body.addEventListener('keydown', hear);
    const bare = inked(element);
    await sendMouse({ type: 'move', position: [x, y] });
    await waitUntil(isShown, 'shown for the pointer');
    expect(document.activeElement).to.equal(document.body);
    await sendKeys({ press: 'Escape' });
    expect([isShown(), heard]).to.deep.equal([false, []]);
    // The hand trembles.
    await sendMouse({ type: 'move', position: [x + 2, y] });
    await nextFrame();
    await nextFrame();
    expect(isShown()).to.equal(false);
    await sendMouse({ type: 'move', position: [Math.round(left + width * 0.84), y] });
    await waitUntil(isShown, 'shown of another point');
    await sendMouse({ type: 'move', position: [x, y] });
    await nextFrame();
    await nextFrame();
    expect(isShown(), 'shown of the first again').to.equal(true);
    await sendMouse({ type: 'move', position: [0, 0] });
    await waitUntil(() => !isShown(), 'gone with the pointer');
    await sendKeys({ press: 'Escape' });
    expect(heard).to.deep.equal(['Escape']);
    document.body.removeEventListener('keydown', hear);
  });

  it('hides what it says for the keyboard by Escape first, and then the choice', async () => {
    const element = await show({ y: 'good', legend: 'none', toolsHidden: true });
    const bare = inked(element);
    element.shadowRoot!.querySelector<HTMLElement>('.plot')!.focus();
    for (const key of ['ArrowRight', 'Enter']) await sendKeys({ press: key });
    await waitUntil(() => inked(element) > bare + 1000);
    await sendKeys({ press: 'Escape' });
    expect([inked(element) > bare + 1000, element.selectedPoint?.x]).to.deep.equal([false, 'Week 1']);
    await sendKeys({ press: 'Escape' });
    expect(element.selectedPoint).to.equal(null);
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => inked(element) > bare + 1000);
  });

  it('chooses what is pressed', async () => {
    const element = await show({ y: 'good', legend: 'none' });
    const { left, top, width, height } = canvasOf(element).getBoundingClientRect();
    // The foot of the bar in the middle stands a little above the words of the axis.
    await sendMouse({ type: 'click', position: [Math.round(left + width * 0.53), Math.round(top + height * 0.75)] });
    expect(element.selectedPoint?.row).to.equal(weeks[1]);
  });

  it('shows a part of the axis, by keys and by buttons, and all again', async () => {
    const element = await show({ type: 'line', zoom: true, data: Array.from({ length: 50 }, (_, index) => ({ n: index, v: index % 7 })), x: 'n', y: 'v' });
    const picture = (): string => canvasOf(element).toDataURL();
    const whole = picture();
    expect(button(element, 'Zoom out').disabled).to.equal(true);
    element.shadowRoot!.querySelector<HTMLElement>('.plot')!.focus();
    await sendKeys({ press: '+' });
    await waitUntil(() => picture() !== whole);
    expect(button(element, 'Zoom out').disabled).to.equal(false);
    button(element, 'Show all').click();
    await waitUntil(() => button(element, 'Zoom out').disabled);
  });

  it('looks closer at the chosen point, for who cannot drag', async () => {
    const data = Array.from({ length: 48 }, (_, index) => ({ name: `week ${index}`, v: 9 }));
    const element = await show({ type: 'bar', zoom: true, data, x: 'name', y: 'v' });
    const whole = canvasOf(element).toDataURL();
    element.selectedPoint = { series: 'v', x: 'week 46', y: 9, index: 46, row: data[46] };
    for (let times = 0; times < 3; times += 1) {
      button(element, 'Zoom in').click();
      await element.updateComplete;
    }
    await waitUntil(() => canvasOf(element).toDataURL() !== whole);
    const { left, top, width, height } = canvasOf(element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width * 0.25), Math.round(top + height * 0.75)] });
    expect(data.indexOf(element.selectedPoint?.row as (typeof data)[number])).to.be.within(40, 45);
  });

  it('switches a series off and on at its name', async () => {
    const element = await show();
    const [first] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button');
    const before = canvasOf(element).toDataURL();
    first!.click();
    await element.updateComplete;
    expect(first!.ariaPressed).to.equal('false');
    expect(canvasOf(element).toDataURL()).not.to.equal(before);
  });

  it('follows the colours around it', async () => {
    const element = await show();
    const before = canvasOf(element).toDataURL();
    element.parentElement!.setAttribute('class', 'dark');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.dark { color-scheme: dark }');
    document.adoptedStyleSheets.push(sheet);
    await waitUntil(() => canvasOf(element).toDataURL() !== before);
    document.adoptedStyleSheets.pop();
  });

  it('saves the drawing as a picture', async () => {
    const element = await show({ label: 'A/B' });
    const saved: string[] = [];
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement): void {
      saved.push(this.download);
    };
    element.exportPng();
    HTMLAnchorElement.prototype.click = original;
    expect(saved).to.deep.equal(['A-B.png']);
  });

  it('draws again where it was moved, and takes any data', async () => {
    const element = await show();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await waitUntil(() => isDrawn(element));
    for (const data of [null, 'x', [null, 3, {}], [{ a: Number.NaN }], [{ a: 1, b: { c: 2 } }]]) {
      element.data = data as unknown as unknown[];
      for (const type of ['line', 'pie', 'heatMap', 'histogram', 'bar'] as const) {
        element.type = type;
        await element.updateComplete;
        await nextFrame();
      }
    }
    place.remove();
    expect(element.shadowRoot!.querySelector('.plot')).not.to.equal(null);
  });

  it('says when there is nothing, or not yet', async () => {
    const element = await fixture<InlayChart>(html`<inlay-chart></inlay-chart>`);
    expect(element.shadowRoot!.textContent).to.contain('No data yet.');
    element.loading = true;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Loading');
    await expect(element).to.be.accessible();
  });
});
