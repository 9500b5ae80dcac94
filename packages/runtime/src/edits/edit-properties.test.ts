import { compileExpression, compileScript, compileTemplate, ExpressionError } from '@inlay/expr';
import type { Expression, Scope, Script } from '@inlay/expr';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { canonicalJson, mapTemplates, parseDocument } from '../document/index.ts';
import type { AppDocument, SourceKind } from '../document/index.ts';
import { applyEdits, describeEdits, parseEdits } from './apply-edits.ts';
import { diffDocuments } from './diff-documents.ts';
import type { Edit } from './edit.ts';
import { mergeDocuments } from './merge-documents.ts';
import { anyDocument, anyEdit, FREE_NAMES } from './random-documents.fixture.ts';

const anyEdits = fc.array(anyEdit, { maxLength: 12 });
const RUNS = 1_000;

/** The document after those of the edits that fit it, with each step's inverse. */
function edited(start: AppDocument, edits: readonly Edit[]): { readonly document: AppDocument; readonly made: readonly Edit[]; readonly inverses: readonly (readonly Edit[])[] } {
  let document = start;
  const made: Edit[] = [];
  const inverses: (readonly Edit[])[] = [];
  for (const edit of edits) {
    const result = applyEdits(document, [edit], { components });
    if (result.document === undefined) continue;
    document = result.document;
    made.push(edit);
    inverses.unshift(result.inverse);
  }
  return { document, made, inverses };
}

function applied(document: AppDocument, edits: readonly Edit[]): AppDocument {
  const result = applyEdits(document, edits, { components });
  if (result.document === undefined) throw new Error(result.refused[0]?.message);
  return result.document;
}

describe('applyEdits, on random documents', () => {
  it('gives the same bytes back by its inverse, step by step and at once', () => {
    fc.assert(fc.property(anyDocument, anyEdits, (start, edits) => {
      const { document, made, inverses } = edited(start, edits);
      expect(canonicalJson(inverses.reduce(applied, document))).to.equal(canonicalJson(start));
      const whole = applyEdits(start, made, { components });
      expect(canonicalJson(whole.document)).to.equal(canonicalJson(document));
      expect(canonicalJson(applied(document, whole.inverse!))).to.equal(canonicalJson(start));
    }), { numRuns: RUNS });
  });

  it('makes documents that are read back without a loss or a new problem', () => {
    fc.assert(fc.property(anyDocument, anyEdits, (start, edits) => {
      const { document } = edited(start, edits);
      const read = parseDocument(JSON.parse(canonicalJson(document)), { components });
      expect(canonicalJson(read.document)).to.equal(canonicalJson(document));
      expect(read.problems.filter(({ severity, code }) => severity === 'error' && code !== 'unknown-component-type')).to.deep.equal([]);
    }), { numRuns: RUNS });
  });

  it('means the same after being sent as JSON, and has words for every edit', () => {
    fc.assert(fc.property(anyDocument, anyEdits, (start, edits) => {
      const { made, document } = edited(start, edits);
      const parsed = parseEdits(JSON.parse(JSON.stringify(made)), { components });
      if ('problems' in parsed) throw new Error(parsed.problems[0]?.message);
      expect(canonicalJson(applied(start, parsed.edits))).to.equal(canonicalJson(document));
      for (const edit of edits) expect(describeEdits(start, [edit], { components })).to.match(/^[A-Z][a-z]+ ./);
    }), { numRuns: RUNS });
  });
});

describe('a rename, on random documents', () => {
  it('keeps what every template and function yields', () => {
    let renames = 0;
    fc.assert(fc.property(anyDocument, fc.constantFrom(...FREE_NAMES), (start, to) => {
      // What named the new name before anything had it means something after: that is not a matter of renaming.
      const document = mapTemplates(start, (source, kind) => (source === to || compile(source, kind).references.some(([root]) => root === to) ? '' : source));
      for (const section of ['components', 'queries'] as const) {
        for (const name of Object.keys(document[section])) {
          const result = applyEdits(document, [{ type: section === 'components' ? 'renameComponent' : 'renameQuery', name, to }], { components });
          if (result.document === undefined) continue;
          renames += 1;
          expect(resultsOf(result.document, (known) => (known === to ? name : known))).to.deep.equal(resultsOf(document, (known) => known));
        }
      }
    }), { numRuns: RUNS });
    expect(renames).to.be.greaterThan(RUNS);
  });
});

describe('diffDocuments, on random documents', () => {
  it('leads from any document to any other, byte for byte', () => {
    fc.assert(fc.property(anyDocument, anyDocument, (before, after) => {
      expect(canonicalJson(applied(before, diffDocuments(before, after, { components })))).to.equal(canonicalJson(after));
    }), { numRuns: RUNS });
  });

  it('finds what edits did, and nothing where nothing changed', () => {
    fc.assert(fc.property(anyDocument, anyEdits, (before, edits) => {
      const { document } = edited(before, edits);
      const diff = diffDocuments(before, document, { components });
      expect(canonicalJson(applied(before, diff))).to.equal(canonicalJson(document));
      expect(diffDocuments(document, document, { components })).to.deep.equal([]);
    }), { numRuns: RUNS });
  });
});

describe('mergeDocuments, on random documents', () => {
  const merge = (base: AppDocument, ours: AppDocument, theirs: AppDocument) => mergeDocuments(base, ours, theirs, { components });

  it('does not mind which side is ours where there is no conflict', () => {
    let clean = 0;
    fc.assert(fc.property(anyDocument, anyEdits, anyEdits, (base, left, right) => {
      const [ours, theirs] = [edited(base, left).document, edited(base, right).document];
      const [there, back] = [merge(base, ours, theirs), merge(base, theirs, ours)];
      expect(there.conflicts.length === 0).to.equal(back.conflicts.length === 0);
      if (there.conflicts.length > 0) return;
      clean += 1;
      expect(canonicalJson(there.document)).to.equal(canonicalJson(back.document));
    }), { numRuns: RUNS });
    expect(clean).to.be.greaterThan(RUNS / 10);
  });

  it('gives what one side has where the other changed nothing, or the same', () => {
    fc.assert(fc.property(anyDocument, anyDocument, (base, changed) => {
      for (const [ours, theirs] of [[changed, base], [base, changed], [changed, changed]] as const) {
        const { document, conflicts } = merge(base, ours, theirs);
        expect(conflicts).to.deep.equal([]);
        expect(canonicalJson(document)).to.equal(canonicalJson(changed));
      }
    }), { numRuns: RUNS });
  });

  it('gives a whole document and the edits that make it of ours, however far apart the sides are', () => {
    fc.assert(fc.property(anyDocument, anyDocument, anyDocument, (base, ours, theirs) => {
      const { document, edits } = merge(base, ours, theirs);
      const read = parseDocument(JSON.parse(canonicalJson(document)), { components });
      expect(canonicalJson(read.document)).to.equal(canonicalJson(document));
      expect(read.problems.filter(({ severity, code }) => severity === 'error' && code !== 'unknown-component-type')).to.deep.equal([]);
      expect(canonicalJson(applied(ours, edits))).to.equal(canonicalJson(document));
    }), { numRuns: RUNS });
  });
});

/** What each source of a document yields, in their order, where every name stands for something of its own. */
function resultsOf(document: AppDocument, original: (name: string) => string): readonly unknown[] {
  const names = [...Object.keys(document.components), ...Object.keys(document.queries)];
  const scope = Object.fromEntries(names.map((name) => [name, { value: `value of ${original(name)}`, length: original(name).length, data: [original(name)] }]));
  const results: unknown[] = [];
  mapTemplates(document, (source, kind, [section, name, , prop]) => {
    // Here the name itself is the value, and a rename is to change it.
    const isQueryName = section === 'components' && document.components[name!]?.type === 'answer' && prop === 'query' && names.includes(source);
    if (kind === 'script') results.push(compileScript(source).references.map(([root, ...keys]) => [original(root!), ...keys]));
    else results.push(isQueryName ? original(source) : yieldOf(source, kind, scope));
    return source;
  });
  return results;
}

function compile(source: string, kind: SourceKind): Expression | Script {
  return kind === 'script' ? compileScript(source) : compileSource(source, kind);
}

function compileSource(source: string, kind: 'template' | 'expression'): Expression {
  return kind === 'template' ? compileTemplate(source) : compileExpression(source);
}

function yieldOf(source: string, kind: 'template' | 'expression', scope: Scope): unknown {
  try {
    const value = compileSource(source, kind).evaluate(scope);
    // Two functions are never equal; what they yield is not asked here.
    return typeof value === 'function' ? 'a function' : value;
  } catch (error) {
    if (!ExpressionError.isInstance(error)) throw error;
    return `fails: ${error.code}`;
  }
}
