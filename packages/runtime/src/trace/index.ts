export { createTrace, MAX_TRACE_ENTRIES } from './trace.ts';
export type { Trace, TraceEntry, TraceKind, TraceSubject } from './trace.ts';
