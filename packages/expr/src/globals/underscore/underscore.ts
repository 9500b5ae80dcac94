import { globalFunction, namespace } from '../namespaces.ts';
import { GROUP_HELPERS } from './groups.ts';
import { LIST_HELPERS } from './lists.ts';
import { OBJECT_HELPERS } from './objects.ts';
import { TEXT_HELPERS } from './texts.ts';

/**
 * `_`: pure helpers under the names that people know from lodash, written by us.
 *
 * They read own properties only, change nothing, and pay as they go. Where lodash would set
 * something, or gives a function to be called later, there is no helper.
 */
export const UNDERSCORE: unknown = namespace(Object.fromEntries(
  Object.entries({ ...GROUP_HELPERS, ...LIST_HELPERS, ...OBJECT_HELPERS, ...TEXT_HELPERS }).map(([name, helper]) => [name, globalFunction(helper)]),
));
