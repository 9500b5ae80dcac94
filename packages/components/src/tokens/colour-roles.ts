import type { Oklch } from './colour.ts';

/** The four faces of each colour role: two schemes, each plain and for people who ask for more contrast. */
export type ColourScheme = 'light' | 'dark' | 'lightContrast' | 'darkContrast';

/** One colour role. Its public custom property is `--inlay-<name>`. */
export interface ColourToken extends Readonly<Record<ColourScheme, Oklch>> {
  readonly name: string;
}

/** Roles by the hue that they are of, in degrees of OKLCH. A role is lightness and chroma in light, in dark, and in both with more contrast; a grey is its four lightnesses. */
export type Hues = readonly (readonly [hue: number, roles: Readonly<Record<string, readonly number[]>>])[];

/** The names of the roles in a table. */
export type RoleName<Table extends Hues> = Extract<RoleOf<Table[number][1]>, string>;
type RoleOf<Roles> = Roles extends unknown ? keyof Roles : never;

/** A role in one of its faces, by its place in `ColourScheme`. */
export function faceOf(numbers: readonly number[], face: number, hue: number): Oklch {
  const grey = numbers[face]!;
  // Warm, never coloured; pure white and black keep none, so that paper stays paper.
  return numbers.length === 4 ? { lightness: grey, chroma: grey % 1 && 0.004, hue } : { lightness: numbers[2 * face]!, chroma: numbers[2 * face + 1]!, hue };
}

/** The tokens of a table, in its order, for who reckons with colours: sheets are made from the table itself. */
export function rolesOf<const Table extends Hues>(hues: Table): readonly (ColourToken & { readonly name: RoleName<Table> })[] {
  return hues.flatMap(([hue, roles]) => Object.entries(roles).map(([name, numbers]) => {
    const [light, dark, lightContrast, darkContrast] = [0, 1, 2, 3].map((face) => faceOf(numbers, face, hue)) as [Oklch, Oklch, Oklch, Oklch];
    return { name: name as RoleName<Table>, light, dark, lightContrast, darkContrast };
  }));
}
