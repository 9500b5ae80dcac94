import type { Finding } from '../finding.ts';

/** A folder whose sub-folders are sisters: each has the same files, named after it. */
interface FileSet {
  /** What a sister is called in a message. */
  readonly noun: string;
  readonly folder: string;
  /** Sub-folders that are something else. */
  readonly except: readonly string[];
  /** `*` stands for the sister's name. */
  readonly files: readonly string[];
}

/** Where the repository has sisters. A new kind of sister is one more entry here. */
const FILE_SETS: readonly FileSet[] = [
  { noun: 'component', folder: 'packages/components/src', except: ['element', 'tokens', 'app-view'], files: ['*.definition.ts', '*.ts', '*.styles.ts', '*.test.ts', '*.stories.ts'] },
  { noun: 'AI schema', folder: 'packages/runtime/src/ai/schemas', except: [], files: ['encode-request.ts', 'decode-response.ts', 'decode-failure.ts', '*-codec.ts'] },
  { noun: 'panel', folder: 'apps/playground/src/panels', except: [], files: ['*-panel.ts', '*-panel.styles.ts'] },
];

/** Folders that hold one sister a file, each with its test beside it. */
const TESTED_FOLDERS = ['packages/runtime/src/ai/actions'];

/** Finds the sisters that lack a file: what is missing is reported at the place where it should be. */
export function findMissingFiles(files: readonly string[]): Finding[] {
  const known = new Set(files);
  const missing = [...FILE_SETS.flatMap((set) => expectedOf(set, files)), ...TESTED_FOLDERS.flatMap((folder) => expectedTests(folder, files))];
  return missing.filter(({ file }) => !known.has(file));
}

function expectedOf({ noun, folder, except, files: names }: FileSet, files: readonly string[]): Finding[] {
  const inside = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  const sisters = new Set(inside.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!));
  return [...sisters].filter((sister) => !except.includes(sister)).flatMap((sister) => names.map((name) => (
    { file: `${folder}/${sister}/${name.replace('*', sister)}`, message: `is missing: every ${noun} has one` })));
}

function expectedTests(folder: string, files: readonly string[]): Finding[] {
  return files
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.ts') && !/\.test\.ts$|\/index\.ts$/.test(file))
    .map((file) => ({ file: file.replace(/\.ts$/, '.test.ts'), message: `is missing: every file of ${folder} has its test` }));
}
