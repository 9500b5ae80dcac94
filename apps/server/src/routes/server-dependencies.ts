import type { AiRunner, RefusalMemory } from '@inlay/runtime/ai';
import type { Knowledge } from '@inlay/runtime/knowledge';
import type { RestRunner } from '@inlay/runtime/resources';
import type { ComponentDefinition } from '@inlay/runtime/component';
import type { Releases } from '@inlay/runtime/release';
import type { IsTrustedProxy } from '../access/trusted-proxies.ts';
import type { ViewerLimit } from '../access/viewer-limit.ts';
import type { Sessions } from '../access/sessions.ts';
import type { ResourceDirectory } from '../gateway/resource-directory.ts';
import type { FetchElement } from '../gateway/fetch-element.ts';
import type { FetchPackage } from '../gateway/packages/fetch-package.ts';
import type { TryResource } from '../gateway/try-resource.ts';
import type { RunSlots } from '../gateway/run-slots.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Storage } from '../storage/storage.ts';
import type { PlanWatch } from './watch-plans.ts';

/** Everything that the server works with, handed in, so that a test can put anything in its place. */
export interface ServerDependencies {
  readonly storage: Storage;
  readonly vault: Vault;
  /** The environment of the process: keys that resources name a variable for. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: ResourceDirectory;
  /** Runs everything, searches in knowledge bases among it. */
  readonly runner: AiRunner;
  readonly knowledge: Knowledge;
  /** What models were learnt to refuse, as the runner knows it. */
  readonly memory: RefusalMemory;
  readonly rest: RestRunner;
  /** Tries out a resource that may not be saved yet, with its key. */
  readonly tryResource: TryResource;
  /** Fetches the module of a custom element from where the owner says. */
  readonly fetchElement: FetchElement;
  /** Fetches custom elements of a package from the registry of this server. */
  readonly fetchPackage: FetchPackage;
  readonly runSlots: RunSlots;
  /** How often viewers may run queries of released apps. */
  readonly viewerLimit: ViewerLimit;
  /** Which proxies are believed about where viewers come from. */
  readonly isTrustedProxy: IsTrustedProxy;
  readonly components: readonly ComponentDefinition[];
  readonly releases: Releases;
  readonly plans: PlanWatch;
  /** Tells the operator why a run of a released app failed; viewers get a reference. */
  readonly reportFailure: (line: string) => void;
  readonly sessions: Sessions;
  /** Handed out in the printed link; whoever shows it gets a session. */
  readonly launchToken: string;
  /** The exact `host:port` values that mean this server; asked for each request, since the port may come late. */
  readonly hosts: () => ReadonlySet<string>;
  readonly user: { readonly name: string };
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A short random part for new ids, in lower-case letters and digits. */
  readonly randomId: () => string;
  /** The built playground, and the folder of examples. */
  readonly folders: { readonly playground: string; readonly examples: string };
  /** Aborts when the server must not wait for runs any longer. */
  readonly shutdown: AbortSignal;
}
