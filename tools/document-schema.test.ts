import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '@inlay/components/definitions';
import { DOCUMENT_FORMAT, documentSchema, parseDocument } from '@inlay/runtime/document';
import { expect } from 'chai';
import { schemaFile } from './document-schema.ts';
import { ROOT } from './repository.ts';

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const examples = readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.app.json'));

describe('the published JSON Schema', () => {
  it('is the one of this version: make it again with `node tools/launch.mjs document-schema` where it is not', () => {
    expect(readJson(schemaFile(DOCUMENT_FORMAT))).to.deep.equal(JSON.parse(JSON.stringify(documentSchema())));
  });

  it('is exported by the package', () => {
    const { exports } = readJson('packages/runtime/package.json') as { readonly exports: Readonly<Record<string, unknown>> };
    expect(`packages/runtime/${String(exports[`./schema/app-document.v${DOCUMENT_FORMAT}.json`]).slice(2)}`).to.equal(schemaFile(DOCUMENT_FORMAT));
  });
});

describe('the examples', () => {
  it('are there', () => expect(examples).to.not.deep.equal([]));

  for (const file of examples) {
    // What the reader has nothing to say of holds to the schema: that is shown beside the schema, on random documents.
    it(`are read without a problem: ${file}`, () => {
      expect(parseDocument(readJson(`examples/${file}`), { components: definitions }).problems).to.deep.equal([]);
    });
  }
});
