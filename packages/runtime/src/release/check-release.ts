import type { ComponentDefinition } from '../component/index.ts';
import { isLocalAction, REST_ACTION } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { indexDefinitions } from '../component/index.ts';
import { compileProgram } from '../program/index.ts';
import type { Problem } from '../problem.ts';
import { findInputs } from './published-inputs.ts';

/** Options that say who answers and how it is to behave; what viewers can change does not belong in them. */
const GUARDED: readonly string[] = ['model', 'system', 'base', 'tools', 'headers', 'method'];

/**
 * What should be known before a document is published: what is wrong in it anyway, what cannot run once it is released,
 * and where a viewer's input reaches what is to be the builder's alone.
 */
export function checkRelease(document: AppDocument, components: readonly ComponentDefinition[]): readonly Problem[] {
  const program = compileProgram(document, { definitions: indexDefinitions(components) });
  const ofReleases = [...program.queries].flatMap(([name, compiled]): readonly Problem[] => {
    const { action } = compiled.node;
    if (isLocalAction(action)) return [];
    return [
      ...findInputs(compiled, program).whole.map((root): Problem => ({
        severity: 'error', code: 'release-dynamic-name', path: ['queries', name, 'options'],
        message: `"${name}" looks a name up in "${root}" that it computes, so nobody can tell what it reads. It will not run in a release.`, hint: 'Name what it reads, as in textarea1.value.',
      })),
      ...[...compiled.options].flatMap(([option, value]): readonly Problem[] => {
        if (!GUARDED.includes(option) || (option === 'model' && action === REST_ACTION)) return [];
        const { inputs } = findInputs({ ...compiled, options: new Map([[option, value]]), onlyWhen: undefined }, program);
        if (inputs.size === 0) return [];
        return [{
          severity: 'warning', code: 'release-open-option', path: ['queries', name, 'options', option],
          message: `"${option}" of "${name}" reads ${[...inputs.keys()].join(', ')}, which the people who use the app can change.`, hint: 'Leave it so only where they are meant to.',
        }];
      }),
    ];
  });
  return [...program.problems, ...ofReleases];
}
