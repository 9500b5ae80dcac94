import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CheckResult, reportCheck } from './finding.ts';
import { customElementsManifest } from './manifest/custom-elements.ts';
import { vscodeData, webTypes } from './manifest/editor-data.ts';
import { printElementProperties, printKind, printKindLoaders, printKindOutlines } from './manifest/element-properties.ts';
import { printLlmsText } from './manifest/llms-text.ts';
import { printReactTypes, printTagNames } from './manifest/react-types.ts';
import { type ElementFacts, readElements } from './manifest/read-elements.ts';
import { findUndocumented } from './manifest/undocumented.ts';
import { ROOT } from './repository.ts';

const PACKAGE = 'packages/components';
const REACT_TYPES = `${PACKAGE}/src/react.ts`;
const KIND_LOADERS = `${PACKAGE}/src/kind-loaders.ts`;
const TAG_NAMES = `${PACKAGE}/src/tag-names.ts`;
const LLMS_TEXT = `${PACKAGE}/llms.txt`;
const KIND_OUTLINES = `${PACKAGE}/src/kind-outlines.ts`;

/** The files that are kept with the sources, because they are compiled with them or read in the repository: path → text. */
export function sourceFiles(elements: readonly ElementFacts[]): Readonly<Record<string, string>> {
  const ofKinds = elements.flatMap((element) => {
    const path = `${PACKAGE}/src/${element.kebab}/${element.kebab}`;
    return [[`${path}.properties.ts`, printElementProperties(element)], [`${path}.kind.ts`, printKind(element)]] as const;
  });
  return { [REACT_TYPES]: printReactTypes(elements), [KIND_LOADERS]: printKindLoaders(elements), [KIND_OUTLINES]: printKindOutlines(elements), [TAG_NAMES]: printTagNames(elements), [LLMS_TEXT]: printLlmsText(elements), ...Object.fromEntries(ofKinds) };
}

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

/** Whether every element says what it has, and what is made from the definitions is current. */
export function checkManifest(root: string): CheckResult {
  const elements = readElements(root);
  const files = Object.entries(sourceFiles(elements));
  const isCurrent = ([path, text]: readonly [string, string]): boolean => existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text;
  const stale = files.filter((file) => !isCurrent(file)).map(([file]) => ({ file, message: 'is not what the definitions say: make it again with `node tools/launch.mjs manifest`' }));
  return {
    checked: [...files.map(([path]) => path), ...elements.map(({ kebab }) => `${PACKAGE}/src/${kebab}/${kebab}.ts`)],
    findings: [...elements.flatMap(findUndocumented), ...stale],
  };
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    reportCheck('manifest', checkManifest(ROOT));
  } else {
    const written = Object.entries(sourceFiles(readElements(ROOT)));
    for (const [path, text] of written) writeFileSync(join(ROOT, path), text);
    console.log(`Wrote ${[...written.map(([path]) => path), ...writeManifests(ROOT)].join(', ')}.`);
  }
}
