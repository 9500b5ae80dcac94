import { InlayError } from '@inlay/runtime/inlay-error';
import semver from 'semver';

/** A package, and which version of it: a version, a range of them, a tag such as `latest`. */
export interface PackageRequest {
  readonly name: string;
  readonly range: string;
}

/** As registries have them: at most 214 characters, and nothing that could lead elsewhere in an address. */
const NAME = /^(?:@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/i;
const MAX_NAME_LENGTH = 214;
const MAX_RANGE_LENGTH = 256;
const TAG = /^[A-Za-z][\w.-]{0,99}$/;
const EXAMPLE = 'Write a package as @shoelace-style/shoelace, or with a version as @shoelace-style/shoelace@2.20.1.';

/** Reads `@scope/name@range`; without a range it is the newest. Throws an InlayError `bad-package`. */
export function readPackageRequest(text: string): PackageRequest {
  const [, name = '', range = 'latest'] = /^(@?[^@]*)(?:@(.*))?$/.exec(text.trim()) ?? [];
  return checked({ name, range: range.trim() }, `“${text.slice(0, 100)}” names no package.`);
}

/**
 * Reads what a package says that it depends on, `npm:` aliases included. Throws an InlayError `bad-package` for what comes from
 * elsewhere than the registry: a repository, a folder, an address.
 */
export function readDependency(name: string, range: string): PackageRequest {
  const alias = /^npm:(.+)$/.exec(range)?.[1];
  return alias === undefined ? checked({ name, range: range.trim() || '*' }, `“${name}” is to come from “${range.slice(0, 100)}”, which is no version in a registry.`) : readPackageRequest(alias);
}

function checked(request: PackageRequest, message: string): PackageRequest {
  const { name, range } = request;
  const isRange = range.length <= MAX_RANGE_LENGTH && (semver.validRange(range) !== null || TAG.test(range));
  if (name.length <= MAX_NAME_LENGTH && NAME.test(name) && isRange) return request;
  throw new InlayError(message, { code: 'bad-package', hint: EXAMPLE });
}
