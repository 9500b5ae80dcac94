import { readTheme } from '../document/index.ts';
import type { EditOf } from './edit.ts';
import type { EditKind } from './edit-kind.ts';

/** Replaces the tokens that the app sets, all of them; leaving them out gives the kit's own look back. */
export const setTheme: EditKind<'setTheme'> = {
  type: 'setTheme',
  read({ reader, record, path }) {
    const theme = readTheme(reader, record['theme'], [...path, 'theme']);
    return { type: 'setTheme', ...(theme === undefined ? {} : { theme }) };
  },
  apply(document, { theme }) {
    const { theme: before, ...rest } = document;
    const inverse: EditOf<'setTheme'> = { type: 'setTheme', ...(before === undefined ? {} : { theme: before }) };
    // An empty record is left out, as reading a document does: the same theme has the same bytes.
    const isEmpty = theme === undefined || Object.keys(theme).length === 0;
    return { document: isEmpty ? rest : { ...rest, theme }, inverse: [inverse] };
  },
  describe({ theme = {} }, { theme: before = {} }) {
    const tokens = Object.keys({ ...before, ...theme }).filter((token) => before[token] !== theme[token]).sort();
    return tokens.length === 0 ? 'Kept the theme' : `Changed ${tokens.join(', ')} of the theme`;
  },
};
