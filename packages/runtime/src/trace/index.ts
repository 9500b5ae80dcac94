export { createTrace, MAX_TRACE_ENTRIES, SKIPPED } from './trace.ts';
export type { Trace, TraceEntry, TraceKind, TraceSubject } from './trace.ts';
