import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { describe, expect, it } from 'vitest';
import { buttonDefinition } from '../button/button.definition.ts';
import { tableDefinition } from './table.definition.ts';

const components = [tableDefinition, buttonDefinition];
const resources = createDirectRunner({ resources: {}, fetch });
const data = [{ id: 1, name: 'Ann' }, { id: 2, name: 'Ben' }];

/** An app with a table, in which a press of `go` runs a script. */
function appWith(props: object, { on = {}, script = '' }: { readonly on?: object; readonly script?: string } = {}): App {
  const { document } = parseDocument({
    inlay: 1, pages: { main: {} },
    components: {
      table1: { type: 'table', parent: 'main', order: 'a0', props: { data, ...props }, on },
      go: { type: 'button', parent: 'main', order: 'a1', on: script === '' ? {} : { click: [{ do: 'script', source: script }] } },
    },
  }, { components });
  return createApp(document!, { components, resources });
}

const places = (app: App): readonly string[] => app.problems.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);

describe('a table whose Save nothing answers', () => {
  it.each<[string, object]>([
    ['a column can be edited', { columns: ['id', { key: 'name', editable: true }] }],
    ['an expression may let a column be edited', { columns: [{ key: 'name', editable: '<< currentUser !== null >>' }] }],
    ['rows can be added', { addable: true }],
    ['rows can be deleted', { deletable: '<< 1 > 0 >>' }],
  ])('is a warning once %s', (_why, props) => {
    expect(places(appWith(props))).toEqual(['warning unanswered-event components.table1.on.save']);
    expect(places(appWith(props, { on: { save: [] } }))).toEqual(['warning unanswered-event components.table1.on.save']);
    expect(places(appWith(props, { on: { save: [{ do: 'notify', message: 'Saved' }] } }))).toEqual([]);
  });

  it('is none while nothing in it can be changed', () => {
    expect(places(appWith({ columns: ['id', { key: 'name', editable: false }], addable: false, deletable: '' }))).toEqual([]);
  });
});

describe('a method of a table that names what is not there', () => {
  const told = async (props: object, script: string): Promise<readonly unknown[]> => {
    const app = appWith(props, { script });
    await app.dispatch('go', 'click');
    await app.settled();
    const read = (source: string): unknown => app.evaluate(`<< ${source} >>`);
    return [app.problems.filter(({ path }) => path[1] === 'go').map(({ message }) => message)[0], read('table1.hasChanges'), read('table1.selectedKeys'), read('table1.sort')];
  };
  const keyed = { primaryKey: 'id' };

  it.each<[string, object, string, string]>([
    ['a key of another type', keyed, "table1.setCell('1', 'name', 'x')", '`table1.setCell` failed: There is no row with the key "1". The keys are what "id" holds: 1, 2.'],
    ['a place past the end', {}, "table1.setCell(2, 'name', 'x')", "`table1.setCell` failed: There is no row with the key 2. Without a primary key a row's key is its place in the data, a number from 0 to 1."],
    ['a column', keyed, "table1.setCell(1, 'nmae', 'x')", '`table1.setCell` failed: There is no column "nmae". The columns are id, name.'],
    ['no row at all', { data: [], ...keyed }, "table1.setCell(1, 'name', 'x')", '`table1.setCell` failed: There is no row with the key 1, and no other.'],
    ['one of several rows', keyed, 'table1.deleteRows([1, 7])', '`table1.deleteRows` failed: There is no row with the key 7. The keys are what "id" holds: 1, 2.'],
    ['a row to choose', keyed, 'table1.selectRows([7])', '`table1.selectRows` failed: There is no row with the key 7. The keys are what "id" holds: 1, 2.'],
    ['a column to sort by', keyed, "table1.setSort([{ column: 'age' }])", '`table1.setSort` failed: There is no column "age". The columns are id, name.'],
    ['a column to filter by', keyed, "table1.setFilters([{ column: 'age', operator: 'equals', value: 1 }])", '`table1.setFilters` failed: There is no column "age". The columns are id, name.'],
  ])('does nothing and says so: %s', async (_what, props, script, sentence) => {
    expect(await told(props, script)).toEqual([sentence, false, [], []]);
  });

  it('says the same of a step', async () => {
    const { document } = parseDocument({
      inlay: 1, pages: { main: {} },
      components: {
        table1: { type: 'table', parent: 'main', order: 'a0', props: { data, ...keyed } },
        go: { type: 'button', parent: 'main', order: 'a1', on: { click: [{ do: 'callMethod', component: 'table1', method: 'setCell', arguments: ['1', 'name', 'x'] }] } },
      },
    }, { components });
    const app = createApp(document!, { components, resources });
    await app.dispatch('go', 'click');
    expect(app.problems.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(['components.go.on.click.0: There is no row with the key "1". The keys are what "id" holds: 1, 2.']);
  });

  it('does what it can do: rows that are there or were added, columns of the rows or of their own, a server\'s columns', async () => {
    const fine = "table1.addRow({ name: 'Cem' }); table1.setCell(2, 'name', 'Bo'); table1.setCell('new:1', 'name', 'Di'); table1.setCell(1, 'stars', 3); table1.deleteRows([]); table1.selectRows([2]); table1.setSort([{ column: 'name' }])";
    expect(await told({ ...keyed, columns: ['id', 'stars'] }, fine)).toEqual([undefined, true, [2], [{ column: 'name', direction: 'ascending' }]]);
    expect((await told({ ...keyed, serverSide: true }, "table1.setSort([{ column: 'age' }])"))[0]).toBe(undefined);
    expect((await told({ data: [] }, "table1.setSort([{ column: 'age' }])"))[0]).toBe(undefined);
  });
});
