/** A token that is the same in every scheme: a length, a font, a duration. Its public custom property is `--inlay-<name>`. */
export interface ScaleToken {
  readonly name: string;
  /** The CSS value. */
  readonly value: string;
  /** True for heights of controls: an element adds 4 px for each step of `density` to the public value. */
  readonly dense?: true;
}
