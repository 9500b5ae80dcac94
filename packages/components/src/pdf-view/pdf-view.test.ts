import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../element/wait-until.fixture.ts';
import { tellOfViolation } from '../element/policy-violation.fixture.ts';
import '../register.ts';
import { LOCKED_PDF, makePdf, pdfAddress } from './pdf.fixture.ts';
import type { InlayPdfView } from './pdf-view.ts';

const find = (element: InlayPdfView, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const fieldOf = (element: InlayPdfView, selector: string): HTMLInputElement => element.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
const all = (element: InlayPdfView, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const tool = (element: InlayPdfView, name: string): HTMLElement => find(element, `[aria-label="${name}"]`);
const said = (element: InlayPdfView): string => find(element, '[part=error], [part=empty]')?.textContent?.trim() ?? '';
/** Reading in the page itself begins with fetching the reader. */
const PATIENCE = { timeout: 8000 };
const MANY = Array.from({ length: 40 }, (_none, index) => [`Page ${index + 1} of the report`, index % 10 === 0 ? 'A needle' : 'Hay']);

async function show(src: unknown, template = html`<inlay-pdf-view label="Report" height="500" zoom="100" .src=${src}></inlay-pdf-view>`): Promise<InlayPdfView> {
  const element = await fixture<InlayPdfView>(template);
  await waitUntil(() => element.pageCount > 0 || said(element) !== 'Loading…' && element.error !== '', 'neither shown nor failed', PATIENCE);
  await element.updateComplete;
  return element;
}

const drawn = async (element: InlayPdfView, page: number): Promise<HTMLElement> => {
  await waitUntil(() => find(element, `[data-page="${page}"] .text-layer`) !== null, `page ${page} was never drawn`, PATIENCE);
  return find(element, `[data-page="${page}"]`);
};

/** The workers that run now, over all tests: each must end with what it was started for. */
const running = new Set<Worker>();

describe('<inlay-pdf-view>', () => {
  const NativeWorker = window.Worker;
  before(() => {
    window.Worker = class extends NativeWorker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        running.add(this);
      }

      override terminate(): void {
        running.delete(this);
        super.terminate();
      }
    };
  });
  after(() => {
    window.Worker = NativeWorker;
  });

  it('says that there is nothing yet, and that it is loading', async () => {
    const element = await fixture<InlayPdfView>(html`<inlay-pdf-view label="Report"></inlay-pdf-view>`);
    await waitUntil(() => said(element) === 'No document yet.');
    await expect(element).to.be.accessible();
    element.loading = true;
    await element.updateComplete;
    expect(said(element)).to.equal('Loading…');
  });

  it('draws a page with its text over it, names it, and is accessible', async () => {
    const element = await show(pdfAddress([['Hello there', 'Second line']]));
    const page = await drawn(element, 1);
    const canvas = page.querySelector('canvas')!;
    expect([element.pageCount, element.error, canvas.ariaLabel]).to.deep.equal([1, '', 'Page 1']);
    expect([...page.querySelectorAll('.text-layer span')].map(({ textContent }) => textContent).filter(Boolean)).to.deep.equal(['Hello there', 'Second line']);
    expect(hasInk(canvas)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('lets the text be selected', async () => {
    const element = await show(pdfAddress(['Select me']));
    const page = await drawn(element, 1);
    const words = page.querySelector('.text-layer span')!;
    expect([getComputedStyle(words).userSelect, words.getBoundingClientRect().width > 40]).to.deep.equal(['auto', true]);
    getSelection()!.selectAllChildren(words);
    expect(getSelection()!.toString()).to.equal('Select me');
  });

  for (const [what, src] of [
    ['a Blob', () => new Blob([makePdf(['x'])])], ['bytes', () => makePdf(['x'])], ['a buffer', () => makePdf(['x']).buffer],
    ['the value of a file input', () => [{ name: 'report.pdf', type: 'application/pdf', sizeBytes: 5, base64: pdfAddress(['x']).split(',')[1] }]],
  ] as const) {
    it(`takes ${what}`, async () => {
      const element = await show(src());
      expect([element.pageCount, element.error]).to.deep.equal([1, '']);
    });
  }

  it('takes an address of the same origin', async () => {
    const element = await show(new URL('./document.fixture.pdf', import.meta.url).href);
    expect([element.pageCount, element.error]).to.deep.equal([2, '']);
  });

  it('leaves the bytes that it was given to whoever gave them', async () => {
    const bytes = makePdf(['x']);
    await show(bytes);
    expect(bytes.byteLength).to.be.greaterThan(100);
  });

  it('says in one sentence why there is no document, and tells the page', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    for (const [src, why] of [
      ['data:application/pdf;base64,aGVsbG8=', 'This is not a PDF, or it is broken.'], ['data:application/pdf;base64,%%%', 'This is not a PDF, or it is broken.'],
      ['javascript:alert(1)', 'A document cannot be loaded from this address.'], ['/there-is-none.pdf', 'There is no document at this address.'],
      [{ name: 'x.pdf', sizeBytes: 3 }, 'This file came without its contents.'], [7, 'This is no document.'], [{}, 'This is no document.'], [() => 1, 'This is no document.'], [Symbol('x'), 'This is no document.'],
    ] as const) {
      const element = await show(src);
      expect([said(element), element.error, element.pageCount]).to.deep.equal([why, why, 0]);
      await expect(element).to.be.accessible();
    }
    console.warn = warn;
  });

  it('says what the policy of the page forbids, and who can allow it', async () => {
    const element = await show('/there-is-none.pdf');
    tellOfViolation('connect-src', location.origin);
    await element.updateComplete;
    expect(said(element)).to.equal(`This page does not show documents from ${location.origin}. Its owner can allow that in connect-src of the security policy.`);
  });

  it('asks for the password of a locked document, again while it is wrong', async () => {
    const element = await fixture<InlayPdfView>(html`<inlay-pdf-view label="Report" .src=${LOCKED_PDF}></inlay-pdf-view>`);
    await waitUntil(() => find(element, '.locked') !== null);
    expect(find(element, '.locked p').textContent).to.equal('This document is protected with a password.');
    await expect(element).to.be.accessible();
    find(element, '.locked input').focus();
    await sendKeys({ type: 'wrong' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(element, '.locked p')?.textContent === 'That is not the password.');
    const field = fieldOf(element, '.locked input');
    field.value = 'open';
    find(element, '.locked button').click();
    await waitUntil(() => element.pageCount === 1);
    expect((await drawn(element, 1)).querySelector('.text-layer')!.textContent).to.equal('Secret page');
  });

  it('draws pages as they are scrolled to, a bounded number at a time', async () => {
    const element = await show(pdfAddress(MANY));
    await drawn(element, 1);
    expect([all(element, '.page').length, all(element, 'canvas').length]).to.satisfy(([pages, canvases]: number[]) => pages === 40 && canvases! < 6);
    const heard: number[] = [];
    element.addEventListener('change', () => heard.push(element.page));
    find(element, '.pages').scrollTop = 20 * 545;
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal([21]);
    await drawn(element, 21);
    await waitUntil(() => find(element, '[data-page="1"] canvas') === null, 'the first page keeps its canvas');
    element.zoom = '50';
    tool(element, 'Smaller').click();
    await element.updateComplete;
    tool(element, 'Smaller').click();
    await waitUntil(() => all(element, 'canvas').length > 6);
    expect(all(element, 'canvas').length).to.be.at.most(12);
  });

  it('goes to pages by buttons, by number, by keys and by script, and tells only of what the person did', async () => {
    const element = await show(pdfAddress(MANY));
    const heard: number[] = [];
    element.addEventListener('change', () => heard.push(element.page));
    tool(element, 'Next page').click();
    await element.updateComplete;
    const field = fieldOf(element, '.number');
    expect([element.page, field.value]).to.deep.equal([2, '2']);
    field.select();
    await sendKeys({ type: '39' });
    await sendKeys({ press: 'Enter' });
    await drawn(element, 39);
    field.select();
    await sendKeys({ type: 'many' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([heard, field.value]).to.deep.equal([[2, 39, 1], '1']);
    element.setPage(400);
    await drawn(element, 40);
    element.previous();
    await element.updateComplete;
    expect([element.page, heard]).to.deep.equal([39, [2, 39, 1]]);
    element.setPage(1);
    await element.updateComplete;
    find(element, '.pages').focus();
    await sendKeys({ press: 'PageDown' });
    await sendKeys({ press: 'PageDown' });
    await waitUntil(() => heard.length > 3);
    expect(heard.at(-1)).to.be.greaterThan(1);
  });

  it('is as wide as its room, grows, shrinks and turns', async () => {
    const element = await show(pdfAddress(['Wide']), html`<inlay-pdf-view label="Report" .src=${pdfAddress(['Wide'])}></inlay-pdf-view>`);
    const size = async () => {
      const { offsetWidth, offsetHeight } = await drawn(element, 1);
      return [offsetWidth, offsetHeight] as const;
    };
    const room = find(element, '.pages').clientWidth;
    expect((await size())[0]).to.be.closeTo(room - 24, 1);
    tool(element, 'Whole page').click();
    expect((await size())[1]).to.be.closeTo(find(element, '.pages').clientHeight - 24, 1);
    const [width, height] = await size();
    tool(element, 'Rotate').click();
    await element.updateComplete;
    const turned = await size();
    expect(turned[0] / turned[1]).to.be.closeTo(height / width, 0.02);
    element.zoom = '200';
    await element.updateComplete;
    expect((await size())[0]).to.be.closeTo(400 * 2 * 96 / 72, 2);
    expect(find(element, '.scale').textContent).to.equal('200%');
    tool(element, 'Larger').click();
    await element.updateComplete;
    expect(find(element, '.scale').textContent).to.equal('300%');
  });

  it('finds words on every page, marks them and goes from one to the next', async () => {
    const element = await show(pdfAddress(MANY));
    const field = fieldOf(element, '.find');
    field.focus();
    await sendKeys({ type: 'NEEDLE' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(element, '.found').textContent === '1 of 4');
    expect([...CSS.highlights.get('inlay-pdf-current')!].map(String)).to.deep.equal(['needle']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(element, '.found').textContent === '2 of 4');
    await drawn(element, 11);
    tool(element, 'Previous place').click();
    tool(element, 'Previous place').click();
    await waitUntil(() => find(element, '.found').textContent === '4 of 4');
    await expect(element).to.be.accessible();
    await element.find('nowhere to be seen');
    await element.updateComplete;
    expect([find(element, '.found').textContent, CSS.highlights.get('inlay-pdf-current')!.size]).to.deep.equal(['Not found', 0]);
  });

  it('saves the document under its name', async () => {
    const element = await show(pdfAddress(['x']));
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function keep() {
      saved.push(`${this.download} ${this.href.slice(0, 5)}`);
    };
    tool(element, 'Download').click();
    await waitUntil(() => saved.length > 0);
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal(['Report.pdf blob:']);
  });

  it('shows the newest of several documents, and the same one again after it was moved', async () => {
    const element = await show(pdfAddress(['One']));
    element.src = pdfAddress(['Two', 'Three']);
    await element.updateComplete;
    element.src = pdfAddress(['Four', 'Five', 'Six']);
    await waitUntil(() => element.pageCount === 3);
    const { parentElement } = element;
    element.remove();
    expect(all(element, 'canvas')).to.deep.equal([]);
    const loaded = oneEvent(element, 'load');
    parentElement!.append(element);
    await loaded;
    expect((await drawn(element, 1)).textContent).to.contain('Four');
  });

  it('ends its worker with the last document, and starts another one for the next', async () => {
    const element = await show(pdfAddress(['One']));
    expect(running.size).to.equal(1);
    element.src = '';
    await waitUntil(() => running.size === 0, 'a worker goes on');
    element.src = pdfAddress(['Two']);
    await waitUntil(() => element.pageCount === 1);
    expect(running.size).to.equal(1);
  });

  it('reads in the page itself where no worker may be started', async () => {
    const CountedWorker = window.Worker;
    window.Worker = function refuse() {
      throw new DOMException('No.', 'SecurityError');
    } as never;
    const element = await show(pdfAddress(['Here']));
    const page = await drawn(element, 1);
    window.Worker = CountedWorker;
    expect(page.textContent).to.contain('Here');
  });

  it('speaks the language of its place', async () => {
    const box = await fixture(html`<div lang="de"><inlay-pdf-view .src=${pdfAddress(['x'])}></inlay-pdf-view></div>`);
    await waitUntil(() => tool(box.querySelector('inlay-pdf-view')!, 'Ganze Breite') !== null);
  });
});

function hasInk(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, index) => index % 4 === 0 && value < 100);
}
