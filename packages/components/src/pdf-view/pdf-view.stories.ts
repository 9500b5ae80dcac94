import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';
import { LOCKED_PDF, pdfAddress } from './pdf.fixture.ts';

const meta: Meta = { title: 'Display/PDF', component: 'inlay-pdf-view', args: { label: 'Report' } };
export default meta;

const REPORT = pdfAddress(Array.from({ length: 12 }, (_none, index) => [`Report, page ${index + 1}`, '', 'The export is slow since 4.2.', 'It was instant before.']));
const loaded = async (canvasElement: HTMLElement): Promise<void> => {
  const element = canvasElement.querySelector('inlay-pdf-view')!;
  if (element.pageCount === 0) await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  await element.updateComplete;
};

/** Until it says something of the document that it cannot show. */
const refused = async (canvasElement: HTMLElement): Promise<void> => {
  const element = canvasElement.querySelector('inlay-pdf-view')!;
  while (element.error === '' && element.shadowRoot!.querySelector('[role=alert]') === null) await new Promise(requestAnimationFrame);
  await element.updateComplete;
};

/** A document to read. */
export const Document: StoryObj = { args: { src: REPORT }, play: ({ canvasElement }) => loaded(canvasElement) };
/** Whole pages, at its fifth. */
export const WholePage: StoryObj = { args: { src: REPORT, zoom: 'page', page: 5, height: 420 }, play: ({ canvasElement }) => loaded(canvasElement) };
/** A text that was looked for. */
export const Found: StoryObj = {
  args: { src: REPORT },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await canvasElement.querySelector('inlay-pdf-view')!.find('export is slow');
  },
};
/** Pages only. */
export const Bare: StoryObj = { args: { src: REPORT, bare: true, height: 360 }, play: ({ canvasElement }) => loaded(canvasElement) };
/** Before there is a document, and while it is on its way. */
export const EmptyAndLoading: StoryObj = { render: () => html`<inlay-pdf-view label="Empty" height="160"></inlay-pdf-view><br><inlay-pdf-view label="Loading" height="160" loading></inlay-pdf-view>` };
/** One that is broken. */
export const Broken: StoryObj = { args: { src: 'data:application/pdf;base64,aGVsbG8=', height: 160 }, play: ({ canvasElement }) => refused(canvasElement) };
/** One that is locked. */
export const Locked: StoryObj = { args: { src: LOCKED_PDF, height: 200 }, play: ({ canvasElement }) => refused(canvasElement) };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-pdf-view label="تقرير" .src=${REPORT} height="400"></inlay-pdf-view></div>`, play: ({ canvasElement }) => loaded(canvasElement) };
