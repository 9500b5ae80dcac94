import { type CheckResult, reportCheck } from './finding.ts';
import { ROOT, listFiles, listSources } from './repository.ts';
import { findMissingFiles } from './shape/file-sets.ts';
import { findForbiddenCode } from './shape/forbidden-code.ts';
import { findLongCode } from './shape/lengths.ts';
import { findBadNames } from './shape/names.ts';
import { findMissingReadmes } from './shape/readmes.ts';
import { findUnspokenWords } from './shape/unspoken-words.ts';
import { readSource } from './source-file.ts';

/**
 * Checks that the same job has the same set of files everywhere, that names say what is inside, that packages
 * and public subpaths have a README, that no file holds what the house style or the security policy forbids, and that
 * components say nothing but in the language of the place.
 */
export function checkShape(root: string): CheckResult {
  const files = listFiles(root, ['packages', 'apps', 'stories', 'examples', 'bench', 'tools']);
  const sources = listSources(root).map((file) => readSource(root, file));
  const findings = [
    ...findMissingFiles(files),
    ...findBadNames(sources.map((source) => source.path)),
    ...findMissingReadmes(root, files),
    ...sources.flatMap((source) => [
      ...source.syntaxErrors.map((message) => ({ file: source.path, message })),
      ...findLongCode(source),
      ...findForbiddenCode(source),
      ...findUnspokenWords(source),
    ]),
  ];
  return { checked: sources.map((source) => source.path), findings };
}

if (import.meta.main) reportCheck('shape', checkShape(ROOT));
