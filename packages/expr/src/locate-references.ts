import { compileSource } from './compile-source.ts';
import { scanScript } from './compile-script.ts';
import { scanTemplate } from './compile-template.ts';
import type { Reference } from './references.ts';

/** What a source is to the language. */
export type SourceKind = 'template' | 'expression' | 'script';

/**
 * Every place where a source names something of its scope, in the order of the source, where `references` of a compiled
 * one lists each path once. A source with a mistake in it is read as far as it can be: a template up to the hole with the
 * mistake, anything else not at all.
 */
export function locateReferences(source: string, kind: SourceKind): readonly Reference[] {
  if (kind === 'template') return scanTemplate(source).references;
  const compiled = kind === 'script' ? scanScript(source) : compileSource(source, 0, '');
  return 'problem' in compiled ? [] : compiled.references;
}
