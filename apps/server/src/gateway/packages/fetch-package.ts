import { InlayError, isInlayError } from '@inlay/runtime/inlay-error';
import type { EgressPolicy } from '../egress-policy.ts';
import type { ElementBundle } from '../element-bundle.ts';
import { declaredElements, elementOutlines, trimManifest } from '../element-outlines.ts';
import type { DeclaredElement, ElementOutline } from '../element-outlines.ts';
import { createGuardedFetch } from '../guarded-fetch.ts';
import { policyWarnings } from '../policy-warnings.ts';
import { collectModules } from './collect-modules.ts';
import type { CollectedModules } from './collect-modules.ts';
import { createPackageMemory } from './package-memory.ts';
import { readPackageRequest } from './package-name.ts';
import { createPackageTrees, readPackageFile } from './package-tree.ts';
import type { PackageTree } from './package-tree.ts';
import { createRegistry } from './registry.ts';
import type { RegistrySettings } from './registry-settings.ts';

/** Which package, and which of its elements; all of them when left out. */
export interface PackageAddress {
  /** `@scope/name`, or with a version, a range or a tag: `@scope/name@2.20.1`. */
  readonly package: string;
  readonly elements?: readonly string[] | undefined;
}

/** What a package has, and as much of it as was asked for. */
export interface FetchedPackage {
  /** All elements that it offers. */
  readonly offered: readonly ElementOutline[];
  readonly bundle: ElementBundle;
}

/** Fetches a package's elements with all that their modules import. Rejects with an InlayError that says what is wrong with it. */
export type FetchPackage = (address: PackageAddress, signal: AbortSignal) => Promise<FetchedPackage>;

/** The archive of a package, or what its registry says of it, in bytes. */
const MAX_RESPONSE_BYTES = 24 * 1024 * 1024;
/** Everything must be there within this time. */
const TIMEOUT_MS = 90_000;
const MANIFESTS = ['custom-elements.json', 'dist/custom-elements.json'];
const MANIFEST_HINT = 'Try a newer version. Without a manifest, name the address of the module that defines the element, and set its properties by their names.';

/**
 * Fetches packages from one registry over a guarded fetch. The registry may be on a private address, as the owner of the server names it;
 * archives elsewhere may not, unless `policy` has it. Nothing of a package is run.
 */
export function createFetchPackage(settings: RegistrySettings, { policy, now }: { readonly policy: EgressPolicy; readonly now: () => number }): FetchPackage {
  const memory = createPackageMemory(now);
  const { origin } = new URL(settings.address);
  return async (address, signal) => {
    const guarded = createGuardedFetch({ policy: { ...policy, isPrivateAllowed: (asked) => asked === origin || policy.isPrivateAllowed(asked) }, maxResponseBytes: MAX_RESPONSE_BYTES });
    try {
      const within = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      const trees = createPackageTrees(createRegistry(settings, guarded, memory), memory, within);
      const tree = await trees.add(readPackageRequest(address.package), 0);
      const declared = declaredIn(tree);
      const wanted = chosen(declared, address.elements, tree);
      const modules = await collectModules({ tree }, [...new Set(wanted.elements.map(({ path }) => path))], trees);
      return { offered: elementOutlines(declared.manifest, declared.elements.map(({ tag }) => tag)), bundle: bundleOf(tree, { declared, wanted: wanted.elements, modules }) };
    } finally {
      await guarded.close();
    }
  };
}

interface Declared {
  readonly manifest: unknown;
  readonly elements: readonly (DeclaredElement & { /** In the package; undefined where it has no such file. */ readonly path: string | undefined })[];
}

interface Wanted {
  readonly tag: string;
  readonly path: string;
}

/** Paths in a manifest are from the package's root, or from where the manifest lies. */
function declaredIn(tree: PackageTree): Declared {
  const what = `${tree.name} ${tree.version}`;
  const named = typeof tree.json['customElements'] === 'string' ? [tree.json['customElements'].replace(/^\.?\//, '')] : [];
  const at = [...named, ...MANIFESTS].find((path) => tree.files.has(path));
  if (at === undefined) throw new InlayError(`${what} has no custom-elements manifest, which says what its elements are.`, { code: 'bad-manifest', hint: MANIFEST_HINT });
  const manifest = trimManifest(readManifestAt(tree, at));
  const folder = at.includes('/') ? at.slice(0, at.lastIndexOf('/') + 1) : '';
  const elements = declaredElements(readManifestAt(tree, at)).map((element) => ({ ...element, path: fileFor(tree, element.modulePath, folder) }));
  if (elements.length === 0) throw new InlayError(`The custom-elements manifest of ${what} names no element.`, { code: 'bad-manifest', hint: MANIFEST_HINT });
  return { manifest, elements };
}

function readManifestAt(tree: PackageTree, path: string): unknown {
  try {
    return JSON.parse(readPackageFile(tree, path) ?? '');
  } catch (cause) {
    if (isInlayError(cause)) throw cause;
    throw new InlayError(`${path} of ${tree.name} ${tree.version} is no JSON.`, { code: 'bad-manifest', hint: MANIFEST_HINT, cause });
  }
}

function fileFor({ files }: PackageTree, modulePath: string, folder: string): string | undefined {
  const path = modulePath.replace(/^\.?\//, '').replace(/\.tsx?$/, '.js');
  return [path, folder + path, path.replace(/^src\//, 'dist/'), path.replace(/^src\//, '')].find((each) => files.has(each) && /\.m?js$/.test(each));
}

function chosen({ elements }: Declared, tags: readonly string[] | undefined, { name, version }: PackageTree): { readonly elements: readonly Wanted[] } {
  const unknown = tags?.find((tag) => !elements.some((element) => element.tag === tag));
  if (unknown !== undefined) throw new InlayError(`${name} ${version} has no element <${unknown}>.`, { code: 'no-such-element', hint: 'Look the package up again, and choose among its elements.' });
  const wanted = elements.filter(({ tag }) => tags === undefined || tags.includes(tag));
  const there = wanted.flatMap(({ tag, path }) => (path === undefined ? [] : [{ tag, path }]));
  if (there.length === 0) throw new InlayError(`The manifest of ${name} ${version} names modules that are not in the package, such as ${wanted[0]?.modulePath ?? 'none'}.`, { code: 'bad-manifest', hint: MANIFEST_HINT });
  return { elements: there };
}

function bundleOf({ name, version, integrity }: PackageTree, { declared, wanted, modules }: { readonly declared: Declared; readonly wanted: readonly Wanted[]; readonly modules: CollectedModules }): ElementBundle {
  const placeOf = (tag: string): number | InlayError | undefined => modules.entries.get(wanted.find((each) => each.tag === tag)?.path ?? '');
  const outlines = elementOutlines(declared.manifest, wanted.map(({ tag }) => tag));
  const elements = outlines.flatMap((outline) => {
    const place = placeOf(outline.tag);
    return typeof place === 'number' ? [{ ...outline, place }] : [];
  });
  const reasons = wanted.flatMap(({ tag }) => {
    const place = placeOf(tag);
    return isInlayError(place) ? [`<${tag}> is left out: ${place.message}`] : [];
  });
  const missing = declared.elements.filter((element) => element.path === undefined).map(({ tag }) => `<${tag}>`);
  const left = missing.length === 0 ? [] : [`${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}: the manifest names modules that are not in the package.`];
  return { files: modules.files, manifest: declared.manifest, package: { name, version, integrity }, elements, warnings: [...reasons, ...left, ...policyWarnings(modules.files)] };
}
