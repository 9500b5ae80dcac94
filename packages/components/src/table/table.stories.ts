import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const meta: Meta = {
  title: 'Data/Table',
  component: 'inlay-table',
  args: {
    label: 'Earlier feedback',
    data: [
      { date: '2026-09-01', customer: 'Harbour Clinic', stars: 2, feedback: 'The appointment list loads slowly every morning; staff wait up to 30 seconds.' },
      { date: '2026-09-03', customer: 'Ines Duarte', stars: 5, feedback: 'I love the new search. It finds patients by phone number, too.' },
      { date: '2026-09-08', customer: 'Northwind Dental', stars: 1, feedback: 'We were billed $120 twice in August.' },
      { date: '2026-09-12', customer: 'Samir Haddad', stars: 2.5, feedback: 'The app crashes when I attach a photo larger than 10 MB.' },
    ],
  },
};
export default meta;

/** Columns from the keys of the rows; one can be chosen. */
export const Rows: StoryObj = {};
/** A chosen row, and another order. */
export const Chosen: StoryObj = { args: { selectedRowIndex: 1, sort: [{ column: 'stars', direction: 'descending' }] } };
/** Columns stated by hand, with titles. */
export const Columns: StoryObj = { args: { columns: [{ key: 'customer', title: 'Customer' }, { key: 'stars', title: 'Stars', align: 'center' }] } };
/** More rows than one page holds. */
export const Pages: StoryObj = { args: { label: 'Orders', pageSize: 5, data: Array.from({ length: 43 }, (_, index) => ({ order: 1000 + index, total: index * 12.5, paid: index % 3 > 0 })) } };
/** Nothing to show yet. */
export const Empty: StoryObj = { args: { data: [], emptyMessage: 'No feedback yet.' } };
/** Rows on their way, over those that are there. */
export const Loading: StoryObj = { args: { loading: true } };
/** Only to read. */
export const WithoutSelection: StoryObj = { args: { selection: 'none' } };
/** Objects, lists and bare values, as an API may send them. */
export const AnyData: StoryObj = { args: { label: 'Anything', data: ['a bare text', 7, null, { id: 1, tags: ['slow', 'export'], customer: { name: 'Ann', since: 2019 } }] } };
