/** A token that is the same in every scheme: a length, a font, a duration. Its public custom property is `--inlay-<name>`. */
export interface ScaleToken {
  readonly name: string;
  /** The CSS value. */
  readonly value: string;
}

/** Such tokens as the tables state them: values by name. To the heights of controls (`control-…`) an element adds 4 px for each step of `density`; durations (`duration-…`) are 0 where people ask for less motion. */
export type Scale = Readonly<Record<string, string>>;
