import type { RunTimeouts } from './deadlines.ts';
import type { RefusalMemory } from './models/refusal-memory.ts';
import type { AiResource, ResourceOrigin, Resource } from './resource.ts';
import type { LoadImage } from './run/run-scope.ts';
import type { Transport } from './transport.ts';

/** A resource that was found by name, and where it came from. */
export interface ResolvedResource {
  readonly resource: Resource;
  readonly origin: ResourceOrigin;
}

/** What a runner is made of: who a name means, and how a request reaches it. */
export interface AiRunnerOptions {
  /** Undefined when there is no such resource. May reject with an AiError. */
  readonly resolve: (name: string) => Promise<ResolvedResource | undefined>;
  readonly transport: (resource: AiResource) => Transport;
  /** Gets images that a service would not load, or that it answers with the address of. Without it, those are errors. */
  readonly loadImage?: LoadImage;
  /** What every resource has that says nothing else. */
  readonly timeouts?: Partial<RunTimeouts>;
  /** What models are known to refuse; without it the runner learns it anew. */
  readonly memory?: RefusalMemory;
}

/** Long enough for models that think before they speak; short enough that a dead connection is noticed. */
export const DEFAULT_TIMEOUTS: RunTimeouts = Object.freeze({ firstTokenMs: 180_000, idleMs: 60_000, totalMs: 900_000 });
