import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeCodec } from './node-codec.ts';
import { NODE_DICTIONARY as dictionary } from './node-dictionary.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const leaf = (index: number): Uint8Array<ArrayBuffer> => bytesOf(`{"components/text${index}":{"order":"a${index}","parent":"main","props":{"value":"<< query${index}.data >>"},"type":"text"}}`.repeat(index + 1));
const texts = (all: readonly Uint8Array[] | undefined): readonly string[] | undefined => all?.map((bytes) => new TextDecoder().decode(bytes));

describe('nodeCodec', () => {
  const nodes = Array.from({ length: 40 }, (_, index) => leaf(index));

  it('gives back what it deflated, one by one and many at once, also nothing and a long one', () => {
    const all = [...nodes, bytesOf(''), bytesOf('x'.repeat(500_000))];
    const kept = all.map((bytes) => nodeCodec.deflate(bytes));
    expect(texts(kept.map((bytes) => nodeCodec.inflate(bytes)))).toEqual(texts(all));
    expect(texts(nodeCodec.inflateAll!(kept))).toEqual(texts(all));
    expect(nodeCodec.inflateAll!([])).toEqual([]);
  });

  it('reads what earlier servers and other stores deflated, also among those of today', () => {
    const withDictionary = Uint8Array.of(0x0f, ...deflateRawSync(nodes[1]!, { dictionary }));
    const kept = [nodeCodec.deflate(nodes[0]!), withDictionary, nodeCodec.deflate(nodes[2]!), new Uint8Array(deflateRawSync(nodes[3]!))];
    expect(texts(nodeCodec.inflateAll!(kept))).toEqual(texts(nodes.slice(0, 4)));
    expect(texts([nodeCodec.inflate(withDictionary)])).toEqual(texts([nodes[1]!]));
  });

  it('gives no wrong bytes of damaged ones without a hash telling so, and takes no memory for a length that cannot be', () => {
    const kept = nodeCodec.deflate(nodes[5]!);
    const shorter = kept.subarray(0, kept.byteLength - 4);
    const longer = Uint8Array.from(kept);
    longer.set([0xff, 0xff, 0xff], 1);
    for (const damaged of [shorter, longer]) {
      expect(() => nodeCodec.inflate(damaged)).toThrow();
      expect(nodeCodec.inflateAll!([nodeCodec.deflate(nodes[0]!), damaged])).toBe(undefined);
    }
  });
});
