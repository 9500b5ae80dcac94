import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ComponentNames, componentFiles, namesOf } from './new-component/component-templates.ts';
import { ROOT } from './repository.ts';
import { runNode } from './run-command.ts';

const PACKAGE = 'packages/components';

/** As much of a package.json as is changed. */
interface Manifest {
  version: string;
  exports: Record<string, unknown>;
}

/**
 * Creates the five files of a component and puts it on the lists: definitions.ts, register.ts and the package's exports.
 * What is made from its definition (`manifest`) is still to be made.
 * Throws, having written nothing, when the name is no kebab-case word or is taken.
 */
export function createComponent(root: string, kebab: string): string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab)) throw new Error(`"${kebab}" is no kebab-case name, such as "rating" or "file-input".`);
  const folder = join(root, PACKAGE, 'src', kebab);
  if (existsSync(folder)) throw new Error(`${PACKAGE}/src/${kebab} is there already.`);
  const names = namesOf(kebab);
  const lists = [
    changed(root, `${PACKAGE}/src/definitions.ts`, (text) => addToDefinitions(text, names)),
    changed(root, `${PACKAGE}/src/register.ts`, (text) => addToRegister(text, names)),
    changed(root, `${PACKAGE}/package.json`, (text) => addToExports(text, names)),
  ];
  const { version } = JSON.parse(readFileSync(join(root, PACKAGE, 'package.json'), 'utf8')) as Manifest;
  mkdirSync(folder);
  const files = Object.entries(componentFiles(names, version)).map(([name, text]) => ({ path: `${PACKAGE}/src/${kebab}/${name}`, text }));
  for (const { path, text } of [...files, ...lists]) writeFileSync(join(root, path), text);
  return [...files, ...lists].map(({ path }) => path);
}

/** Adds the import and, at the end of the list, the definition. */
export function addToDefinitions(text: string, { kebab, camel }: ComponentNames): string {
  const withItem = text.replace(/(export const definitions\b[^=]*= \[[^\]]*?)(\s*\];)/, (_match, list: string, end: string) => `${list.replace(/,?$/, ',')}\n  ${camel}Definition,${end}`);
  if (withItem === text) throw new Error('definitions.ts holds no list "export const definitions … = [ … ];".');
  return addImport(withItem, `import { ${camel}Definition } from './${kebab}/${kebab}.definition.ts';`);
}

/** Adds the import and, after the other ones, the registration. */
export function addToRegister(text: string, { kebab, element }: ComponentNames): string {
  const last = text.lastIndexOf('defineElement(Inlay');
  if (last === -1) throw new Error('register.ts holds no "defineElement(Inlay…);".');
  const end = text.indexOf(';', last) + 1;
  const withCall = `${text.slice(0, end)}\ndefineElement(${element});${text.slice(end)}`;
  return addImport(withCall, `import { ${element} } from './${kebab}/${kebab}.ts';`);
}

function addToExports(text: string, { kebab }: ComponentNames): string {
  const manifest = JSON.parse(text) as Manifest;
  const { './package.json': own, ...others } = manifest.exports;
  const entry = { '@inlay/source': `./src/${kebab}/${kebab}.ts`, types: `./dist/${kebab}/${kebab}.d.ts`, default: `./dist/${kebab}/${kebab}.js` };
  manifest.exports = { ...others, [`./${kebab}`]: entry, './package.json': own };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Puts an import where the paths stay in order. */
function addImport(text: string, line: string): string {
  const pathOf = (statement: string) => /'([^']+)'/.exec(statement)?.[1] ?? '';
  const lines = text.split('\n');
  const imports = lines.flatMap((found, index) => (found.startsWith('import ') ? [index] : []));
  const after = imports.find((index) => pathOf(lines[index]!).startsWith('.') && pathOf(lines[index]!) > pathOf(line));
  lines.splice(after ?? (imports.at(-1) ?? -1) + 1, 0, line);
  return lines.join('\n');
}

function changed(root: string, path: string, change: (text: string) => string) {
  return { path, text: change(readFileSync(join(root, path), 'utf8')) };
}

if (import.meta.main) {
  try {
    console.log(createComponent(ROOT, process.argv[2] ?? '').map((path) => `wrote ${path}`).join('\n'));
    const { code, output } = await runNode(['tools/manifest.ts']);
    console.log(output);
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
