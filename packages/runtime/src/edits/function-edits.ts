import type { EditKind } from './edit-kind.ts';
import { refuseMissing, refuseName, withEntry } from './sections.ts';

/** Adds a shared function or changes its source, which may have mistakes: those are problems of the program. */
export const setFunction: EditKind<'setFunction'> = {
  type: 'setFunction',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    const source = reader.text(record['source'], [...path, 'source']);
    return name === undefined || source === undefined ? undefined : { type: 'setFunction', name, source };
  },
  apply(document, { name, source }) {
    const before = Object.hasOwn(document.functions, name) ? document.functions[name] : undefined;
    const fault = before === undefined ? refuseName(document, name, 'functions') : undefined;
    if (fault !== undefined) return fault;
    const inverse = before === undefined ? { type: 'removeFunction' as const, name } : { type: 'setFunction' as const, name, source: before };
    return { document: withEntry(document, 'functions', { name, value: source }), inverse: [inverse] };
  },
  describe: ({ name }, before) => (Object.hasOwn(before.functions, name) ? `Changed function ${name}` : `Added function ${name}`),
};

/** Removes a shared function. */
export const removeFunction: EditKind<'removeFunction'> = {
  type: 'removeFunction',
  read({ reader, record, path }) {
    const name = reader.text(record['name'], [...path, 'name']);
    return name === undefined ? undefined : { type: 'removeFunction', name };
  },
  apply(document, { name }) {
    const before = Object.hasOwn(document.functions, name) ? document.functions[name] : undefined;
    if (before === undefined) return refuseMissing('functions', name);
    return { document: withEntry(document, 'functions', { name, value: undefined }), inverse: [{ type: 'setFunction', name, source: before }] };
  },
  describe: ({ name }) => `Removed function ${name}`,
};
