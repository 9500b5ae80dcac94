import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { listFiles } from './repository.ts';

/** Styles of ours stand in these templates, which bundlers take for texts and leave as they are. */
const STYLES = /\bcss`([^`]*)`/g;
/** White space and comments. */
const GAP = String.raw`(?:\s|/\*[^]*?\*/)`;
/** What is kept as it is, what needs no gap around it or after it, and gaps. */
const PIECES = new RegExp(String.raw`("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\$\{[^}]*\})|${GAP}*;${GAP}*(\})${GAP}*|${GAP}*([{};,])${GAP}*|(:)${GAP}+|${GAP}+`, 'g');

/**
 * Takes comments and needless white space out of the css`…` templates of a module, in TypeScript or JavaScript. What is
 * published and what is weighed went through this; what tests run is the source.
 */
export function minifyStyles(source: string): string {
  return source.replaceAll(STYLES, (_template, styles: string) => `css\`${minify(styles)}\``);
}

function minify(styles: string): string {
  return styles.replaceAll(PIECES, (_piece, kept?: string, last?: string, mark?: string, colon?: string) => kept ?? last ?? mark ?? colon ?? ' ').trim();
}

/** The same for esbuild, for every module of ours that it reads. */
export function minifyingStyles(): Plugin {
  return {
    name: 'minify-styles',
    setup({ onLoad }) {
      onLoad({ filter: /packages\/components\/src\/.*\.styles\.ts$/ }, ({ path }) => ({ contents: minifyStyles(readFileSync(path, 'utf8')), loader: 'ts' }));
    },
  };
}

/** The same for what a package's compiler wrote, in place. */
export function minifyStylesIn(root: string, folder: string): void {
  for (const file of listFiles(root, [folder]).filter((each) => each.endsWith('.styles.js'))) writeFileSync(join(root, file), minifyStyles(readFileSync(join(root, file), 'utf8')));
}
