import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../register.ts';

const columns = [
  { key: 'order', title: 'Order', pinned: 'start' },
  { key: 'customer', title: 'Customer', editable: true, required: true },
  { key: 'state', title: 'State', type: 'tag', options: ['open', 'late', 'done'], editable: true },
  { key: 'total', title: 'Total', type: 'currency', currency: 'EUR', editable: true, aggregate: 'sum' },
  { key: 'share', title: 'Share', type: 'percent' },
  { key: 'ordered', title: 'Ordered', type: 'date' },
  { key: 'paid', title: 'Paid', editable: true },
  { key: 'done', title: 'Done', type: 'progress' },
  { key: 'page', title: 'Page', type: 'link', text: 'Open' },
];

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
export const Pages: StoryObj = { args: { label: 'Orders', pageSize: 5, data: orders(43).map(({ order, total, paid }) => ({ order, total, paid })) } };
/** A page of a server's rows, of which it says how many there are. */
export const ServerSide: StoryObj = { args: { label: 'Orders', serverSide: true, pageSize: 5, totalRows: 43, page: 2, data: orders(5) } };
/** A hundred thousand rows: those in view are in the page. */
export const ManyRows: StoryObj = { args: { label: 'Orders', data: orders(100_000), columns, searchable: true } };
/** Figures, money, days, tags, links, bars and truths, with a column that stays and a summary. */
export const Formats: StoryObj = { args: { label: 'Orders', data: orders(12), columns } };
/** Cells that stand out, by a function of their row; in an app by an expression that reads currentRow. */
export const Tones: StoryObj = { args: { label: 'Orders', data: orders(8), columns: [{ key: 'order' }, { key: 'total', type: 'currency', currency: 'EUR', tone: ({ total }: Order) => (total > 60 ? 'warning' : total < 20 ? 'success' : undefined) }] } };
/** Several rows chosen, by their key. */
export const Multiple: StoryObj = { args: { label: 'Orders', data: orders(8), columns, primaryKey: 'order', selection: 'multiple', selectedKeys: [1001, 1003] } };
/** Cells to edit, one changed, a row added and one to be deleted. */
export const Editing: StoryObj = {
  args: { label: 'Orders', data: orders(6), columns, primaryKey: 'order', addable: true, deletable: true },
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('inlay-table')!;
    table.setCell(1001, 'customer', 'Elm Street Clinic');
    table.deleteRows([1002]);
    table.addRow({ customer: 'New one' });
    await table.updateComplete;
    if (table.changeset.length !== 1 || table.newRows.length !== 1) throw new Error('The changes are not there.');
  },
};
/** Rows together by their state, with what each group comes to. */
export const Groups: StoryObj = { args: { label: 'Orders', data: orders(12), columns, groupBy: ['state'] } };
/** Rows under rows. */
export const Tree: StoryObj = { args: { label: 'Files', primaryKey: 'id', parentKey: 'folder', columns: [{ key: 'name', title: 'Name' }, { key: 'size', title: 'Size', type: 'number', aggregate: 'sum' }], data: [{ id: 1, name: 'src', size: 0 }, { id: 2, folder: 1, name: 'view', size: 0 }, { id: 3, folder: 2, name: 'grid.ts', size: 9120 }, { id: 4, folder: 1, name: 'table.ts', size: 4210 }, { id: 5, name: 'README.md', size: 1830 }] } };
/** Details below a row, and what can be done with it. */
export const Details: StoryObj = { args: { label: 'Orders', data: orders(5), columns, primaryKey: 'order', detail: ({ customer, total }: Order) => ({ customer, total, note: 'Ring twice.' }), expandedKeys: [1001], rowActions: ['Send again', { value: 'cancel', label: 'Cancel order', danger: true }] } };
/** Search and export above the rows. */
export const Toolbar: StoryObj = { args: { label: 'Orders', data: orders(30), columns, searchable: true, exportable: true, search: 'clinic' } };
/** Higher rows for words that go over, and lower ones for many figures. */
export const Wrapped: StoryObj = { args: { wrap: true } };
export const Compact: StoryObj = { args: { density: 'compact' } };
/** Nothing to show yet. */
export const Empty: StoryObj = { args: { data: [], emptyMessage: 'No feedback yet.' } };
/** Rows, but none that the search lets through. */
export const NothingFound: StoryObj = { args: { search: 'nowhere to be found', searchable: true } };
/** What went wrong, in place of rows. */
export const Failed: StoryObj = { args: { data: [], errorMessage: 'The order service did not answer. Try again in a minute.' } };
/** Rows on their way, over those that are there. */
export const Loading: StoryObj = { args: { loading: true } };
/** Only to read. */
export const WithoutSelection: StoryObj = { args: { selection: 'none' } };
/** In another language, with its words and forms. */
export const German: StoryObj = { args: { label: 'Bestellungen', lang: 'de', data: orders(20), columns, pageSize: 8, searchable: true, exportable: true } };
/** Objects, lists and bare values, as an API may send them. */
export const AnyData: StoryObj = { args: { label: 'Anything', data: ['a bare text', 7, null, { id: 1, tags: ['slow', 'export'], customer: { name: 'Ann', since: 2019 } }] } };

type Order = ReturnType<typeof orders>[number];

/** Orders that are the same each time. */
function orders(count: number) {
  const customers = ['Harbour Clinic', 'Ines Duarte', 'Northwind Dental', 'Samir Haddad', 'Östra Kliniken', 'Bay Street Practice'];
  return Array.from({ length: count }, (_each, index) => ({
    order: 1000 + index, customer: customers[index % 6]!, state: ['open', 'late', 'done'][index % 3]!, total: ((index * 1250) % 9700) / 100, share: (index % 10) / 10,
    ordered: new Date(Date.UTC(2026, 0, 1) + (index % 300) * 86_400_000).toISOString().slice(0, 10), paid: index % 3 > 0, done: (index * 17) % 101, page: `https://example.org/orders/${1000 + index}`,
  }));
}
