import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CheckResult, reportCheck } from './finding.ts';
import { customElementsManifest } from './manifest/custom-elements.ts';
import { vscodeData, webTypes } from './manifest/editor-data.ts';
import { printReactTypes } from './manifest/react-types.ts';
import { type ElementFacts, readElements } from './manifest/read-elements.ts';
import { findUndocumented } from './manifest/undocumented.ts';
import { ROOT } from './repository.ts';

const PACKAGE = 'packages/components';
/** The one that is kept with the sources: it is compiled with them. */
const REACT_TYPES = `${PACKAGE}/src/react.ts`;

/** The files that are made with each build, and shipped: path in the package → text. */
export function manifestFiles(elements: readonly ElementFacts[], about: { readonly name: string; readonly version: string }): Readonly<Record<string, string>> {
  const print = (value: object): string => `${JSON.stringify(value)}\n`;
  return {
    'dist/custom-elements.json': print(customElementsManifest(elements)),
    'dist/vscode.html-custom-data.json': print(vscodeData(elements)),
    'dist/web-types.json': print(webTypes(elements, about)),
  };
}

/** Writes what describes the elements to editors, catalogues and frameworks into the package. */
export function writeManifests(root: string): readonly string[] {
  const elements = readElements(root);
  const about = JSON.parse(readFileSync(join(root, PACKAGE, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string };
  const files = manifestFiles(elements, about);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, PACKAGE, path)), { recursive: true });
    writeFileSync(join(root, PACKAGE, path), text);
  }
  return Object.keys(files).map((path) => `${PACKAGE}/${path}`);
}

/** Whether every element says what it has, and React's types are those of the elements. */
export function checkManifest(root: string): CheckResult {
  const elements = readElements(root);
  const isCurrent = readFileSync(join(root, REACT_TYPES), 'utf8') === printReactTypes(elements);
  const findings = elements.flatMap(findUndocumented);
  return {
    checked: [REACT_TYPES, ...elements.map(({ kebab }) => `${PACKAGE}/src/${kebab}/${kebab}.ts`)],
    findings: isCurrent ? findings : [...findings, { file: REACT_TYPES, message: 'is not what the elements say: make it again with `node tools/launch.mjs manifest`' }],
  };
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    reportCheck('manifest', checkManifest(ROOT));
  } else {
    writeFileSync(join(ROOT, REACT_TYPES), printReactTypes(readElements(ROOT)));
    console.log(`Wrote ${[REACT_TYPES, ...writeManifests(ROOT)].join(', ')}.`);
  }
}
