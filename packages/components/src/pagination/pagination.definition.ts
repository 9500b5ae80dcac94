import { defineComponent, numberProp } from '@inlay/runtime/component';
import type { MethodContext } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, labelProp, sizeProp } from '../element/field-props.ts';
import { pageCountOf, pageWithin } from './page-numbers.ts';
import type { PageCut } from './page-numbers.ts';

/** The way through many rows, a page at a time. */
export const paginationDefinition = defineComponent({
  type: 'pagination',
  tag: 'inlay-pagination',
  title: 'Pagination',
  description: 'The way through many rows, a page at a time. A query reads its offset and pageSize.',
  group: 'data',
  icon: 'chevrons-left-right-ellipsis',
  props: {
    total: numberProp({ title: 'Total', description: 'How many rows there are.', group: 'content', default: 0 }),
    pageSize: numberProp({ title: 'Page size', description: 'How many rows a page has.', group: 'content', default: 20 }),
    page: numberProp({ title: 'Page', description: 'The page that it starts on, from 1.', group: 'content', default: 1 }),
    label: { ...labelProp, default: 'Pages' },
    disabled: disabledProp,
    size: sizeProp,
    hidden: hiddenProp,
  },
  state: { page: { from: 'page' } },
  exposes: {
    page: { type: 'number', description: 'The page that is shown, from 1.' },
    pageSize: { type: 'number', description: 'How many rows a page has.' },
    pageCount: { type: 'number', description: 'How many pages there are.' },
    offset: { type: 'number', description: 'How many rows stand before the page: what a query skips.' },
    total: { type: 'number', description: 'How many rows there are.' },
  },
  events: { change: { title: 'Change', description: 'Another page was chosen.', state: { page: 'page' } } },
  methods: {
    setPage: { description: 'Goes to a page.', parameters: [{ name: 'page', type: 'number', description: 'From 1; the nearest that there is.' }], reduce: (context, page) => ({ page: pageWithin(page, cutOf(context)) }) },
    next: { description: 'Goes to the next page.', parameters: [], reduce: (context) => ({ page: pageWithin(pageOf(context) + 1, cutOf(context)) }) },
    previous: { description: 'Goes to the page before.', parameters: [], reduce: (context) => ({ page: pageWithin(pageOf(context) - 1, cutOf(context)) }) },
  },
  derive: {
    page: pageOf,
    pageCount: (context) => pageCountOf(cutOf(context)),
    offset: (context) => (pageOf(context) - 1) * Math.max(1, Math.floor(cutOf(context).pageSize)),
  },
  example: { total: 120 },
  size: { w: 6, h: 1 },
});

function cutOf({ props }: MethodContext): PageCut {
  return { total: Number(props.total), pageSize: Number(props.pageSize) };
}

function pageOf(context: MethodContext): number {
  return pageWithin(context.state.page, cutOf(context));
}
