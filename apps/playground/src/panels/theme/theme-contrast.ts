import type { Theme } from '@inlay/components/app-view';
import { contrastPairs, contrastRatio } from '@inlay/components/tokens';
import type { ColourName, ContrastPair, Oklch } from '@inlay/components/tokens';
import { colourAt, facesOf } from '../theme-model.ts';
import type { Face } from '../theme-model.ts';

/** Two roles that meet, as they are seen in one scheme. */
export interface CheckedPair extends ContrastPair {
  readonly face: Face;
  /** 1–21; undefined where one of the two is no opaque colour. */
  readonly actual: number | undefined;
}

/** What is to be said about the contrast of one role. */
export interface ContrastReport {
  readonly checked: number;
  /** The pair that is nearest to its limit. */
  readonly closest: CheckedPair | undefined;
  readonly failing: readonly CheckedPair[];
  readonly unknown: boolean;
}

/** Every pair that occurs, in every scheme that the app can be seen in, by the computation that the kit's own colours are tested with. */
export function checkPairs(theme: Theme, resolve: (css: string) => Oklch | undefined): readonly CheckedPair[] {
  return facesOf(theme).flatMap((face) => {
    const seen = new Map<ColourName, Oklch | undefined>();
    const colour = (name: ColourName): Oklch | undefined => {
      if (!seen.has(name)) seen.set(name, resolve(colourAt(theme, name, face)));
      return seen.get(name);
    };
    return contrastPairs.map((pair) => {
      const [front, back] = [colour(pair.front), colour(pair.back)];
      return { ...pair, face, actual: front && back && contrastRatio(front, back) };
    });
  });
}

/** The report on one role, out of all pairs. */
export function reportOn(name: ColourName, pairs: readonly CheckedPair[]): ContrastReport {
  const own = pairs.filter(({ front, back }) => front === name || back === name);
  const known = own.filter(({ actual }) => actual !== undefined);
  const margin = ({ actual = 0, ratio }: CheckedPair): number => actual / ratio;
  const [closest] = [...known].sort((left, right) => margin(left) - margin(right));
  return { checked: known.length, closest, failing: known.filter((pair) => margin(pair) < 1), unknown: known.length < own.length };
}

/** "accent on canvas is 2.10 : 1 in light; text needs 4.5." Rounded down, so that what fails never reads as what is needed. */
export function pairWords({ front, back, actual = 0, ratio, face }: CheckedPair): string {
  return `${front} on ${back} is ${(Math.floor(actual * 100) / 100).toFixed(2)}\u00a0:\u00a01 in ${face}; ${ratio === 3 ? 'edges need 3' : 'text needs 4.5'}.`;
}
