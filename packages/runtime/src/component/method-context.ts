import type { FileView } from './file-view.ts';

/** A component as the container that it stands in sees it. Everything read of it is live. */
export interface InnerComponent {
  readonly name: string;
  readonly type: string;
  /** True when nothing stands between it and the container. */
  readonly direct: boolean;
  /** True while it, or what stands between it and the container, is hidden. */
  readonly hidden: boolean;
  /** Whether expressions can read this of it. */
  exposes(name: string): boolean;
  prop(name: string): unknown;
  /** What expressions read as `component.name`. */
  read(exposed: string): unknown;
}

/** What a derivation or a method's reducer may read. */
export interface MethodContext {
  readonly props: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
  /** Of a container: what is inside it, however deep, but for what is inside a list or a container of the same kind in there. */
  readonly inside: readonly InnerComponent[];
  /** Of a list: the same, for each of its rows. */
  readonly rows: readonly (readonly InnerComponent[])[];
  /** The language that the app speaks, as in `lang`; empty where none was said. */
  readonly language: string;
  /** What a file in the state is to expressions; live. Reading its contents may throw, see `FileView`. Left out where there is no app. */
  readonly file?: (value: object) => FileView;
}
