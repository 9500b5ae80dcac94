import { expect } from 'chai';
import { fixtureDefinitions as components } from '../../component/definitions.fixture.ts';
import { DOCUMENT_FORMAT } from '../app-document.ts';
import { JsonReader } from '../json-reader.ts';
import { parseDocument } from '../parse-document.ts';
import { findMigrationFault } from './find-migration-fault.ts';
import { migrateDocument } from './migrate-document.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

/** Made up for these tests: there has been no format before 1. */
const titled: Migration = { from: 0, title: 'Gave pages a title', migrate: ({ pages, ...rest }) => ({ ...rest, pages: Object.fromEntries(Object.keys(pages as object).map((name) => [name, { title: name, order: 'a0' }])) }) };
const step = (from: number): Migration => ({ from, title: `Step ${from}`, migrate: (document) => ({ ...document, steps: [...((document['steps'] as number[] | undefined) ?? []), from] }) });

describe('MIGRATIONS', () => {
  it('go on one where the other ends, up to the current format', () => {
    expect(findMigrationFault(MIGRATIONS, DOCUMENT_FORMAT)).to.equal(undefined);
  });
});

describe('findMigrationFault', () => {
  it('names the migration that leaves a gap, comes twice or ends elsewhere', () => {
    expect(findMigrationFault([step(1), step(2)], 3)).to.equal(undefined);
    expect(findMigrationFault([step(0), step(2)], 3)).to.equal('Migration "Step 0" reads format 0; in this place of the list one has to read format 1.');
    expect(findMigrationFault([step(1), step(1)], 3)).to.contain('"Step 1" reads format 1');
    expect(findMigrationFault([step(1)], 3)).to.contain('has to read format 2');
    expect(findMigrationFault([step(-1)], 0)).to.contain('no whole number');
  });
});

describe('migrateDocument', () => {
  const migrate = (document: Readonly<Record<string, unknown>>, migrations: readonly Migration[], format: number) => {
    const reader = new JsonReader();
    return { migrated: migrateDocument(reader, document, { migrations, format }), problems: reader.problems };
  };

  it('runs those from the document\'s own format on, in their order', () => {
    const list = [step(1), step(2), step(3)];
    expect(migrate({ inlay: 2 }, list, 4).migrated).to.deep.equal({ inlay: 4, steps: [2, 3] });
    expect(migrate({ inlay: 1 }, list, 4).migrated).to.deep.equal({ inlay: 4, steps: [1, 2, 3] });
    expect(migrate({ inlay: 4 }, list, 4).migrated).to.deep.equal({ inlay: 4 });
  });

  it('refuses a document of no format, of one before the first and of one to come', () => {
    const refusal = (inlay?: unknown) => migrate({ inlay }, [step(1)], 2).problems[0];
    expect(refusal()).to.include({ code: 'unknown-format', hint: 'Start the document with "inlay": 2.' });
    expect(refusal(0)).to.include({ code: 'unknown-format' });
    expect(refusal('1')).to.include({ code: 'unknown-format' });
    expect(refusal(3)).to.include({ code: 'unknown-format', hint: 'It was made by a newer version of Inlay: open it with that.' });
  });

  it('leaves the given value alone, and turns a failure into a problem that names the migration', () => {
    const given = Object.freeze({ inlay: 1, list: Object.freeze([1]) });
    const changing: Migration = { from: 1, title: 'Changes in place', migrate: (document) => ((document['list'] as number[]).push(2), document) };
    expect(migrate(given, [changing], 2).migrated).to.deep.equal({ inlay: 2, list: [1, 2] });
    const { migrated, problems } = migrate({ inlay: 1 }, [changing], 2);
    expect(migrated).to.equal(undefined);
    expect(problems[0]).to.include({ code: 'migration-failed' });
    expect(problems[0]?.message).to.contain('from format 1 to 2 ("Changes in place")');
  });
});

describe('parseDocument', () => {
  it('opens a document of an older format, checks what came of it and says which format it had', () => {
    const parsed = parseDocument('{ "inlay": 0, "name": "Old", "pages": { "main": true } }', { components, migrations: [titled] });
    expect(parsed).to.deep.equal({ document: { inlay: 1, name: 'Old', pages: { main: { title: 'main', order: 'a0' } }, components: {}, queries: {}, functions: {}, state: {} }, problems: [], migratedFrom: 0 });
    expect(parseDocument({ inlay: 0 }, { components }).problems[0]).to.include({ code: 'unknown-format' });
    expect(parseDocument({ inlay: 0 }, { components, migrations: [titled] }).problems[0]).to.include({ code: 'migration-failed' });
  });
});
