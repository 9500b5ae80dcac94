import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor, parseSync } from 'oxc-parser';
import type { Plugin } from 'esbuild';
import { listFiles } from './repository.ts';

/** Lit's tags for templates of markup. */
const MARKUP = new Set(['html', 'svg']);
/** The start of a tag, what ends tags and texts in quotes, white space, and all else. */
const PIECES = /<\/?[a-zA-Z][\w-]*|["'>]|\s+|[^<"'>\s]+|</g;
/** In these every white space is text. */
const VERBATIM = /^<(?:pre|textarea)$/;

/** Where in the markup of a template one is. */
interface Place {
  inTag: boolean;
  quote: string;
  isVerbatim: boolean;
}

/**
 * Makes each run of white space in the html`…` templates of a module one space: line ends and indentation are for who
 * reads the source. Texts in quotes, `<pre>` and `<textarea>` stay as they are. `path` says which language it is in.
 */
export function minifyTemplates(source: string, path = 'module.ts'): string {
  if (!source.includes('html`')) return source;
  const pieces: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type !== 'Identifier' || !MARKUP.has(tag.name)) return;
      const place: Place = { inTag: false, quote: '', isVerbatim: false };
      for (const { start, end } of quasi.quasis) pieces.push({ start, end, text: minifyPiece(source.slice(start, end), place) });
    },
  }).visit(parseSync(path, source).program);
  // From the end, so that places before stay right; a template in another's expression lies between two of its pieces.
  return pieces.sort((one, other) => other.start - one.start).reduce((text, piece) => text.slice(0, piece.start) + piece.text + text.slice(piece.end), source);
}

function minifyPiece(text: string, place: Place): string {
  return text.replaceAll(PIECES, (piece) => {
    if (place.quote !== '') {
      if (piece === place.quote) place.quote = '';
      return piece;
    }
    if (piece.trim() === '') return place.isVerbatim && !place.inTag ? piece : ' ';
    if (/^<\/?\w/.test(piece)) {
      place.inTag = true;
      place.isVerbatim = VERBATIM.test(piece);
    } else if (place.inTag && piece === '>') place.inTag = false;
    else if (place.inTag && (piece === '"' || piece === "'")) place.quote = piece;
    return piece;
  });
}

/** The same for esbuild, for every module of ours that it reads but sheets, which `minifyingStyles` sees to. */
export function minifyingTemplates(): Plugin {
  return {
    name: 'minify-templates',
    setup({ onLoad }) {
      onLoad({ filter: /(?:packages\/components|apps\/playground)\/src\/.*\.ts$/ }, ({ path }) => (path.endsWith('.styles.ts') ? undefined : { contents: minifyTemplates(readFileSync(path, 'utf8'), path), loader: 'ts' }));
    },
  };
}

/** The same for what a package's compiler wrote, in place. */
export function minifyTemplatesIn(root: string, folder: string): void {
  for (const file of listFiles(root, [folder]).filter((each) => each.endsWith('.js'))) writeFileSync(join(root, file), minifyTemplates(readFileSync(join(root, file), 'utf8'), file));
}
