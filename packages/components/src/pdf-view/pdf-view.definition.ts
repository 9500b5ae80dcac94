import { anyProp, booleanProp, defineComponent, enumProp, numberProp } from '@inlay/runtime/component';
import type { MethodContext } from '@inlay/runtime/component';
import { hiddenProp, labelProp } from '../element/field-props.ts';
import { pdfPageWithin } from './pdf-page-within.ts';

/** A PDF to read. */
export const pdfViewDefinition = defineComponent({
  type: 'pdfView',
  tag: 'inlay-pdf-view',
  title: 'PDF',
  description: 'A PDF to read, search and save: by its address, whole as a data: address, or a file that was chosen.',
  group: 'display',
  icon: 'file-text',
  props: {
    src: anyProp({ title: 'Document', description: 'Where the PDF is (https:, data:), or a file of a file input.', group: 'content', default: '' as unknown }),
    label: { ...labelProp, description: 'What the document is, for readers.' },
    page: numberProp({ title: 'Page', description: 'The page that it starts on, from 1.', group: 'content', default: 1 }),
    zoom: enumProp({ title: 'Zoom', description: 'How large pages are to begin with.', group: 'appearance', options: ['width', 'page', '50', '75', '100', '125', '150', '200', '300'], default: 'width' }),
    height: numberProp({ title: 'Height', description: 'How high it is, in pixels.', group: 'appearance', default: 560 }),
    bare: booleanProp({ title: 'Without buttons', description: 'Shows the pages only.', group: 'appearance' }),
    loading: booleanProp({ title: 'Loading', description: 'The document is on its way.', group: 'interaction', reflect: true }),
    hidden: hiddenProp,
  },
  state: { page: { from: 'page' }, pageCount: { initial: 0 }, error: { initial: '' } },
  exposes: {
    page: { type: 'number', description: 'The page that is read, from 1.' },
    pageCount: { type: 'number', description: 'How many pages there are; 0 until the document is there.' },
    error: { type: 'string', description: 'Why the document is not shown; empty when it is.' },
  },
  events: {
    load: { title: 'Load', description: 'The document is shown.', state: { pageCount: 'pageCount', error: 'error', page: 'page' } },
    change: { title: 'Change', description: 'The person went to another page.', state: { page: 'page' } },
    emptied: { title: 'Emptied', description: 'The document is shown no longer: another one is on its way, or none.', state: { pageCount: 'pageCount', error: 'error' } },
    error: { title: 'Error', description: 'The document could not be shown.', state: { pageCount: 'pageCount', error: 'error' } },
  },
  methods: {
    setPage: { description: 'Goes to a page.', parameters: [{ name: 'page', type: 'number', description: 'From 1; the nearest that there is.' }], reduce: ({ state }, page) => ({ page: pdfPageWithin(page, state['pageCount']) }) },
    next: { description: 'Goes to the next page.', parameters: [], reduce: (context) => ({ page: pdfPageWithin(pageOf(context) + 1, context.state['pageCount']) }) },
    previous: { description: 'Goes to the page before.', parameters: [], reduce: (context) => ({ page: pdfPageWithin(pageOf(context) - 1, context.state['pageCount']) }) },
    find: { description: 'Looks for a text and shows its first place.', parameters: [{ name: 'text', type: 'string', description: 'What to look for; empty for nothing.' }], element: 'find' },
    download: { description: 'Saves the document.', parameters: [], element: 'download' },
  },
  derive: { page: pageOf },
  example: { label: 'Document' },
  size: { w: 8, h: 14 },
});

function pageOf({ state }: MethodContext): number {
  return pdfPageWithin(state['page'], state['pageCount']);
}
