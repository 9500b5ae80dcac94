import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_FORMAT, documentSchema } from '@inlay/runtime/document';
import { ROOT } from './repository.ts';

/** Where the schema of a format is published: once its format has a successor, it stays as it is. */
export function schemaFile(format: number): string {
  return `packages/runtime/schema/app-document.v${format}.schema.json`;
}

if (import.meta.main) {
  writeFileSync(join(ROOT, schemaFile(DOCUMENT_FORMAT)), `${JSON.stringify(documentSchema(), null, 2)}\n`);
  console.log(`Wrote ${schemaFile(DOCUMENT_FORMAT)}.`);
}
