import '../packages/components/src/register.ts';
const cities = ['Harbour Clinic', 'Ines Duarte', 'Northwind Dental', 'Samir Haddad', 'Östra Kliniken', 'Bay Street Family Practice'];
const data = (n: number) => Array.from({ length: n }, (_, i) => ({ id: 1000 + i, customer: cities[i % 6], stars: (i % 10) / 2, total: (i * 12.5) % 997, share: (i % 100) / 100, since: `2026-${String((i % 12) + 1).padStart(2, '0')}-0${(i % 9) + 1}`, open: i % 3 > 0, status: ['open', 'late', 'done'][i % 3], done: (i * 7) % 101, site: 'https://example.org/' + i, note: 'The appointment list loads **slowly** every morning; staff wait up to 30 seconds. ' + i, meta: { a: i } }));
const columns = [
  { key: 'id', title: 'No.', pinned: 'start' }, { key: 'customer', title: 'Customer', editable: true }, { key: 'status', title: 'Status', type: 'tag', tone: (r: any) => r.status === 'late' ? 'danger' : r.status === 'done' ? 'success' : 'info', options: ['open', 'late', 'done'], editable: true },
  { key: 'total', title: 'Total', type: 'currency', currency: 'EUR', aggregate: 'sum', editable: true, tone: (r: any) => r.total > 900 ? 'warning' : undefined }, { key: 'share', title: 'Share', type: 'percent' }, { key: 'since', title: 'Since', type: 'date', editable: true }, { key: 'open', title: 'Open', editable: true },
  { key: 'done', title: 'Done', type: 'progress' }, { key: 'site', title: 'Site', type: 'link', text: 'Open' }, { key: 'note', title: 'Note', type: 'markdown', width: 260 }, { key: 'meta', title: 'Meta' }, { key: 'go', title: 'Go', type: 'button', text: 'Send' },
];
const add = (members: object) => { const e = document.createElement('inlay-table'); Object.assign(e, members); document.body.append(e); e.style.marginBlockEnd = '24px'; return e; };
const which = new URLSearchParams(location.search);
document.documentElement.dir = which.get('dir') ?? 'ltr';
document.body.style.cssText = 'margin:16px;font:14px system-ui;background:var(--bg);color-scheme:light dark;background:light-dark(#fbfbfa,#1c1c1b);color:light-dark(#222,#eee)';
const kind = which.get('kind') ?? 'plain';
if (kind === 'plain') { add({ label: 'Earlier feedback', data: data(4).map(({ id, customer, stars, note, open, since }) => ({ since, customer, stars, open, note })), selectedRowIndex: 1 }); add({ label: 'Empty', data: [], emptyMessage: 'No feedback yet.' }); add({ label: 'Error', data: [], columns: ['a', 'b'], errorMessage: 'The server is away.' }); }
if (kind === 'full') add({ label: 'Orders', columns, data: data(1000), primaryKey: 'id', selection: 'multiple', searchable: true, exportable: true, addable: true, deletable: true, detail: (r: any) => `**${r.customer}**\nNo. ${r.id}`, rowActions: ['Send', { value: 'x', label: 'Cancel', danger: true }], selectedKeys: [1001, 1002], expandedKeys: [1003] });
if (kind === 'group') { add({ label: 'By status', columns, data: data(60), groupBy: ['status', 'customer'] }); add({ label: 'Tree', columns: ['name', 'size'], primaryKey: 'id', parentKey: 'up', data: [{ id: 1, name: 'src', size: 3 }, { id: 2, up: 1, name: 'view', size: 2 }, { id: 3, up: 2, name: 'grid.ts', size: 1 }, { id: 4, up: null, name: 'README', size: 9 }] }); }
if (kind === 'wrap') { add({ label: 'Wrapped', columns, data: data(30), wrap: true }); add({ label: 'Compact pages', density: 'compact', pageSize: 5, data: data(43).map(({ id, total, open }) => ({ id, total, open })) }); }
(window as any).ready = true;
