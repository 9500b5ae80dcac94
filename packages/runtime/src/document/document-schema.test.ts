import { expect } from 'chai';
import * as fc from 'fast-check';
import { fixtureDefinitions as components } from '../component/definitions.fixture.ts';
import { anyDocument } from '../edits/random-documents.fixture.ts';
import type { AppDocument } from './app-document.ts';
import { documentSchema } from './document-schema.ts';
import { parseDocument } from './parse-document.ts';
import { findSchemaFault } from './schema-fault.fixture.ts';

const schema = documentSchema();

/** What the reader finds beyond any schema: what one part says of another, and what the kit says. */
const BEYOND = new Set(['unknown-component-type', 'unknown-prop', 'unknown-event', 'unknown-style', 'name-taken', 'no-parent', 'parent-cycle', 'too-deep']);

/** Whether the reader has nothing to say that a schema could have said. */
function isRead(value: unknown): boolean {
  return parseDocument(value, { components }).problems.every(({ code }) => BEYOND.has(code));
}

describe('documentSchema', () => {
  it('names the place of a mistake', () => {
    const document = (part: object) => ({ inlay: 1, pages: { main: {} }, ...part });
    expect(findSchemaFault(document({}), schema)).to.equal(undefined);
    expect(findSchemaFault(document({ components: { a: { type: 'field', parent: 'main', layout: { x: 12, y: 0, w: 1, h: 1 } } } }), schema)).to.equal('components.a.layout.x: maximum');
    expect(findSchemaFault(document({ components: { item: { type: 'field', parent: 'main' } } }), schema)).to.equal('components.item: not');
    expect(findSchemaFault(document({ queries: { q: { resource: 'r', action: 'a', run: 'interval' } } }), schema)).to.equal('queries.q: anyOf');
    expect(findSchemaFault(document({ components: { a: { type: 'field', parent: 'main', on: { change: [{ do: 'trigger' }] } } } }), schema)).to.equal('components.a.on.change.0: oneOf');
  });

  it('takes every document that the runtime makes', () => {
    fc.assert(fc.property(anyDocument, (document) => {
      expect(findSchemaFault(document, schema)).to.equal(undefined);
    }), { numRuns: 500 });
  });

  it('refuses what the reader reports, and nothing else', () => {
    let refused = 0;
    fc.assert(fc.property(anyDocument, fc.nat(), anyDamage, (document, seed, damage) => {
      const damaged = damagedAt(document, seed, damage);
      const isTaken = findSchemaFault(damaged, schema) === undefined;
      if (!isTaken) refused += 1;
      expect(isTaken).to.equal(isRead(damaged));
    }), { numRuns: 5_000 });
    expect(refused).to.be.within(1_000, 4_000);
  });
});

type Damage = { readonly kind: 'set'; readonly value: unknown } | { readonly kind: 'remove' } | { readonly kind: 'add'; readonly key: string; readonly value: unknown };

const anyValue: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(null, true, 'text', '', 'a0', 'manual', 'interval', 'queue', 'trigger', 'notify', 0, 1, -1, 2.5, 13, 20_000, [], {}, [{}], { do: 'abort', query: 'q' }, [{ do: 'notify', message: 'm', tone: 'info' }]);
const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), value: anyValue }),
  fc.record({ kind: fc.constant('remove' as const) }),
  fc.record({ kind: fc.constant('add' as const), key: fc.constantFrom('extra', 'Upper', 'item', '__proto__', 'order', 'run', 'intervalMs', 'retries', 'concurrency', 'onSettled', 'confirm', 'tone', 'theme', 'text-soft'), value: anyValue }),
);

/** A copy with one of its places, drawn by the seed, set, removed, or given one more member. */
function damagedAt(document: AppDocument, seed: number, damage: Damage): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  const places = placesIn(copy);
  const { holder, key } = places[seed % places.length]!;
  if (damage.kind === 'set') holder[key] = damage.value;
  else if (damage.kind === 'remove' && !Array.isArray(holder)) delete holder[key];
  else if (damage.kind === 'add' && typeof holder[key] === 'object' && holder[key] !== null && !Array.isArray(holder[key])) {
    // As JSON.parse does: an own member, also where its name is the prototype's.
    Object.defineProperty(holder[key], damage.key, { value: damage.value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

function placesIn(value: unknown): readonly { readonly holder: Record<string, unknown>; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
