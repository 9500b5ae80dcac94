import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeDifference, type Picture, printPicture, readPicture } from './picture.ts';

const FILE = 'stories/baselines.txt';

/** Pictures by name: `components-button--primary dark`. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The pictures that were accepted last; none where there is no file yet. */
export function readBaselines(root: string): Pictures {
  const path = join(root, FILE);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Map(lines.flatMap((line) => {
    const [, name, rest] = /^(\S+ \S+) (.*)$/.exec(line) ?? [];
    const picture = rest === undefined ? undefined : readPicture(rest);
    return name === undefined || picture === undefined ? [] : [[name, picture] as const];
  }));
}

/** Accepts pictures, a line each in the order of their names. */
export function writeBaselines(root: string, pictures: Pictures): void {
  const lines = [...pictures].map(([name, picture]) => `${name} ${printPicture(picture)}\n`).sort();
  writeFileSync(join(root, FILE), lines.join(''));
}

/** What is new, what differs and what is gone, each with its name. */
export function comparePictures(baselines: Pictures, taken: Pictures): ReadonlyMap<string, string> {
  const findings = new Map<string, string>();
  for (const [name, picture] of taken) {
    const before = baselines.get(name);
    const difference = before === undefined ? 'has no accepted picture yet' : describeDifference(before, picture);
    if (difference !== undefined) findings.set(name, difference);
  }
  for (const name of baselines.keys()) if (!taken.has(name)) findings.set(name, 'has an accepted picture, and no story any more');
  return findings;
}
