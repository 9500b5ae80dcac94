import { definitions } from '@inlay/components/definitions';
import { complete } from '@inlay/expr/complete';
import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createFileValue } from '@inlay/runtime/files';
import { createDirectRunner } from '@inlay/runtime/resources';
import { describe, expect, it } from 'vitest';
import { appShape } from './app-shape.ts';
import './all-kinds.fixture.ts';

describe('appShape', () => {
  const { document } = parseDocument({ inlay: 1, pages: { main: {} }, components: { fileInput1: { type: 'fileInput', parent: 'main', order: 'a0' }, table1: { type: 'table', parent: 'main', order: 'a1', props: { data: [{ id: 1, body: 'Hi' }] } } } }, { components: definitions });
  const app = createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
  const labels = (source: string): readonly string[] => complete(source, source.length - 3, appShape(app, { isScript: false })).map(({ label }) => label);

  it('offers what is in a file before there is one, and while there is one, without reading it', () => {
    for (const files of [[], [createFileValue(new File(['a\n1'], 'notes.csv'))]]) {
      app.get('fileInput1')!.setState('value', files);
      expect(labels('<< fileInput1.value[0].te >>')).toEqual(['text']);
      expect(labels('<< fileInput1.files[0].pa >>')).toEqual(['parsed']);
      expect(labels('<< fileInput1.value[0].sheets[0].ro >>')).toEqual(['rows']);
    }
    expect(labels('<< fileInput1.value[0].na >>')).toEqual(['name']);
  });

  it('offers the keys of a table’s rows before one is chosen', () => {
    expect(labels('<< table1.selectedRow. >>')).toEqual(['id', 'body']);
    expect(labels('<< table1.selectedRows[0].bo >>')).toEqual(['body']);
    app.get('table1')!.setState('selectedRowIndex', 0);
    expect(labels('<< table1.selectedRow. >>')).toEqual(['id', 'body']);
  });

  it('offers what a component is there for before what all have', () => {
    expect(labels('<< fileInput1. >>').slice(0, 3)).toEqual(['value', 'files', 'parsedValue']);
    expect(labels('<< fileInput1. >>')).toContain('hidden');
  });
});
