import { complete } from '@inlay/expr/complete';
import { exposedShape } from '@inlay/runtime/component';
import { describe, expect, it } from 'vitest';
import { fileInputDefinition } from './file-input.definition.ts';

describe('exposedShape', () => {
  const labels = (source: string): readonly string[] => complete(source, source.length - 3, { fileInput1: exposedShape(fileInputDefinition) }).map(({ label }) => label);

  it('offers what a component exposes and its methods', () => {
    expect(labels('<< fileInput1.parsedV >>')).toEqual(['parsedValue']);
    expect(labels('<< fileInput1.clear >>')).toContain('clearValue');
  });

  it('offers what is in a file, which is read only when it is used', () => {
    expect(labels('<< fileInput1.value[0].te >>')).toEqual(['text']);
    expect(labels('<< fileInput1.files[0].sheets[0].ro >>')).toEqual(['rows']);
  });
});
