// Made by `node tools/launch.mjs manifest` from pdf-view.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { pdfViewDefinition } from './pdf-view.definition.ts';

/** The events that it fires, by name. */
export interface PdfViewEvents {
  load: Event;
  change: Event;
  emptied: Event;
  error: Event;
}

/** What `<inlay-pdf-view>` is made of. */
export const pdfViewProperties: ElementProperties<typeof pdfViewDefinition.props, PdfViewEvents> = {
  tag: 'inlay-pdf-view',
  props: {
    src: { type: 'any', default: '' },
    label: '',
    page: 1,
    zoom: { type: 'enum', default: 'width', options: ['width', 'page', '50', '75', '100', '125', '150', '200', '300'] },
    height: 560,
    bare: false,
    loading: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { pageCount: { initial: 0 }, error: { initial: '' } },
};
