import { type Comment, type Statement } from 'oxc-parser';
import type { SourceFile } from './source-file.ts';

/** How many names a file exports from declarations of its own, and how many of those carry a doc comment. */
export function countExports({ program, comments, text }: SourceFile): { readonly all: number; readonly documented: number } {
  const docs = comments.filter((comment) => comment.type === 'Block' && comment.value.startsWith('*'));
  const own = program.body.filter((statement) => declares(statement) !== undefined);
  const byName = new Map(own.map((statement) => [declares(statement)!, statement]));
  const counted: Statement[] = program.body.flatMap((statement) => {
    if (statement.type === 'ExportDefaultDeclaration') return [statement];
    if (statement.type !== 'ExportNamedDeclaration' || statement.source !== null) return [];
    if (statement.declaration !== null) return [statement];
    // `export { a }` exports what is declared, and documented, elsewhere in the file.
    return statement.specifiers.flatMap(({ local }) => (local.type === 'Identifier' ? byName.get(local.name) ?? [] : []));
  });
  return { all: counted.length, documented: counted.filter((statement) => isDocumented(statement, docs, text)).length };
}

function declares(statement: Statement): string | undefined {
  if ('id' in statement && statement.id?.type === 'Identifier') return statement.id.name;
  const first = statement.type === 'VariableDeclaration' ? statement.declarations[0]?.id : undefined;
  return first?.type === 'Identifier' ? first.name : undefined;
}

/** True when nothing but white space stands between a doc comment and the statement. */
function isDocumented(statement: Statement, docs: readonly Comment[], text: string): boolean {
  return docs.some((doc) => doc.end <= statement.start && text.slice(doc.end, statement.start).trim() === '');
}
