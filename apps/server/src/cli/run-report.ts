import type { ResolvedResource } from '@inlay/runtime/ai';
import type { QuerySnapshot } from '@inlay/runtime/queries';

/** What `--json` prints. */
export interface RunReport {
  readonly status: 'success' | 'error';
  readonly data: unknown;
  readonly partial: string | null;
  readonly error: { readonly kind: string; readonly message: string; readonly hint: string | null } | null;
  readonly warnings: readonly { readonly option: string; readonly reason: string }[];
  readonly usage: unknown;
  /** The calls of tools that the model made and the app ran; absent where there were none. */
  readonly toolCalls?: readonly { readonly name: string; readonly arguments: unknown; readonly status: string; readonly data: unknown; readonly error: string | null }[];
  readonly resolved: { readonly model: string | null; readonly system: string | null; readonly prompt: string | null };
  /** Which resource answered: one that was given, one found on this machine, or the demo. */
  readonly source: { readonly resource: string; readonly origin: string; readonly model: string; readonly label: string | null } | null;
}

/** The report of a run that has ended. */
export function reportOf({ status, data, partial, error, warnings, usage, resolved, source, toolCalls }: QuerySnapshot): RunReport {
  return {
    status: status === 'success' ? 'success' : 'error',
    data: status === 'success' ? data : null,
    partial,
    error: error === null ? null : { kind: error.kind, message: error.message, hint: error.hint },
    warnings,
    usage,
    ...(toolCalls.length === 0 ? {} : { toolCalls: toolCalls.map(({ name, arguments: given, status: ended, data: gave, error: failed }) => ({ name, arguments: given, status: ended, data: gave, error: failed?.message ?? null })) }),
    resolved: { model: source?.model ?? resolved?.model ?? null, system: resolved?.system ?? null, prompt: resolved?.prompt ?? null },
    source,
  };
}

/** Who answers, for standard error; undefined for a resource that was asked for by name. */
export function describeStandIn(wanted: string, { resource, origin }: ResolvedResource): string | undefined {
  if (origin === 'configured') return undefined;
  const who = origin === 'demo' ? `the built-in demo model (${resource.label ?? 'demo'})` : `${resource.label ?? resource.name} on this machine`;
  return `No resource "${wanted}" was given; ${who} answers.`;
}
