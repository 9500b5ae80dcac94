/** How much a release changes for who uses or embeds the app. */
export type ReleaseLevel = 'major' | 'minor' | 'patch';

type Numbers = readonly [number, number, number];

/** As long as a number of a version may be, so that all of them are exact. */
const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** The first release that is suggested. */
export const FIRST_VERSION = '1.0.0';

/** True for three numbers, `1.2.0`; no release of an app is a preliminary one, `staging` is for those. */
export function isSemanticVersion(version: string): boolean {
  return VERSION.test(version);
}

/** Below zero where `left` comes before `right`. Both must be versions. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [numbersOf(left), numbersOf(right)];
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  return at === undefined ? 0 : a[at]! - b[at]!;
}

/** The version after `version`, by how much changes. */
export function nextVersion(version: string, level: ReleaseLevel): string {
  const [major, minor, patch] = numbersOf(version);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The highest of them, undefined of none. */
export function highestVersion(versions: readonly string[]): string | undefined {
  return versions.toSorted(compareVersions).at(-1);
}

function numbersOf(version: string): Numbers {
  const found = VERSION.exec(version);
  if (found === null) throw new TypeError(`"${version}" is no version.`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}
