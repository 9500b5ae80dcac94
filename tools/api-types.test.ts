import { expect } from 'chai';
import { printApiOperations, printApiTypes } from './api-types.ts';
import { printType } from './schema-type.ts';

describe('printType', () => {
  it('says a schema as a TypeScript type', () => {
    expect(printType({ type: 'object', properties: { 'a-b': { type: 'integer' }, c: { type: ['string', 'null'], maxLength: 3 } }, required: ['c'], additionalProperties: false } as never)).to.equal("{\n  readonly 'a-b'?: number;\n  readonly c: string | null;\n}");
    expect(printType({ type: 'array', items: { enum: ['x', 'y'] } })).to.equal("readonly ('x' | 'y')[]");
    expect(printType({ type: 'object', additionalProperties: { $ref: '#/components/schemas/Thing' } })).to.equal('Readonly<Record<string, Thing>>');
    expect(printType({})).to.equal('unknown');
    expect(printType({ type: 'object', properties: { a: { type: 'object', properties: { b: { type: 'string' } }, required: ['b'] } } })).to.equal('{\n  readonly a?: { readonly b: string };\n}');
  });

  it('refuses what it cannot say, by name', () => {
    expect(() => printType({ not: {} } as never)).to.throw('"not"');
    expect(() => printType({ type: 'tuple' })).to.throw('"tuple"');
  });
});

describe('printApiTypes', () => {
  it('prints the same text for the same description, types in alphabetical order', () => {
    const schemas = { Zebra: { type: 'string' }, Ant: { type: 'object', properties: { z: { $ref: '#/components/schemas/Zebra' } } } };
    const paths = { '/api/ants/{id}': { get: { summary: 'One ant', parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }], responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Ant' } } } }, 204: {} } } } };
    const text = printApiTypes({ components: { schemas }, paths })['api-types']!;
    expect(text).to.equal(printApiTypes({ components: { schemas: { Ant: schemas.Ant, Zebra: schemas.Zebra } }, paths })['api-types']);
    expect(text.indexOf('Ant')).to.be.below(text.indexOf('Zebra'));
    const operations = printApiOperations({ components: { schemas }, paths });
    expect(operations).to.include("import type { Ant } from './api-types.ts';");
    expect(operations).to.include("readonly 'GET /api/ants/{id}': {\n    readonly path: { readonly id: string };\n    readonly 200: Ant; readonly 204: undefined;\n  };");
  });

  it('prints what only one concept uses to a module of its own, with its imports', () => {
    const at = (name: string) => ({ get: { responses: { 200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } } } } });
    const schemas = { Plan: { type: 'object', properties: { by: { $ref: '#/components/schemas/Person' } } }, Person: { type: 'string' } };
    const description = { components: { schemas }, paths: { '/api/apps/{app}/plans': at('Plan'), '/api/people': at('Person') } };
    const modules = printApiTypes(description);
    expect(modules['release-types']).to.include("import type { Person } from './api-types.ts';").and.include('export interface Plan').and.not.include('export type Person');
    expect(modules['api-types']).to.include('export type Person').and.not.include('Plan');
    expect(printApiOperations(description)).to.include("import type { Person } from './api-types.ts';\nimport type { Plan } from './release-types.ts';");
  });

  it('prints what only one concept uses to a module of its own, with its imports', () => {
    const at = (name: string) => ({ get: { responses: { 200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } } } } });
    const schemas = { Plan: { type: 'object', properties: { by: { $ref: '#/components/schemas/Person' } } }, Person: { type: 'string' } };
    const description = { components: { schemas }, paths: { '/api/apps/{app}/plans': at('Plan'), '/api/people': at('Person') } };
    const modules = printApiTypes(description);
    expect(modules['release-types']).to.include("import type { Person } from './api-types.ts';").and.include('export interface Plan').and.not.include('export type Person');
    expect(modules['api-types']).to.include('export type Person').and.not.include('Plan');
    expect(printApiOperations(description)).to.include("import type { Person } from './api-types.ts';\nimport type { Plan } from './release-types.ts';");
  });
});
