import type { Host } from '../actions/index.ts';
import { AiError } from '../ai/index.ts';
import { compileValue, ValueError } from '../program/index.ts';
import type { Query, QueryContext, RunResult } from '../queries/index.ts';
import { createScope } from '../state/index.ts';
import type { Names } from '../state/index.ts';
import type { Trace } from '../trace/index.ts';

/** What the tools of an app's queries act on. */
export interface ToolParts {
  readonly queries: ReadonlyMap<string, Query>;
  readonly names: Names;
  readonly host: Host;
  readonly trace: Trace;
  readonly hasFunction: (name: string) => boolean;
}

/** Runs a tool that a model calls: after the person has agreed, where the tool asks, and written down for a debugger. Never rejects. */
export async function callTool(parts: ToolParts, ...[query, tool, call, context]: Parameters<QueryContext['callTool']>): Promise<RunResult> {
  const { host, trace } = parts;
  return trace.record({ kind: 'tool', name: `${query}.${tool.name}`, before: call.arguments }, async (): Promise<RunResult> => {
    try {
      if (tool.confirm !== undefined) await askFor(host, tool.confirm, `${tool.name}(${JSON.stringify(call.arguments, null, 2)})`);
      if (context.signal.aborted) throw new AiError('aborted', 'The run was stopped.');
      return 'function' in tool.runs ? { data: callFunction(parts, tool.runs.function, call.arguments) } : await callQuery(parts, tool.runs.query, [call.arguments, context]);
    } catch (error) {
      if (error instanceof AiError) return { error: error.data };
      if (error instanceof ValueError) return { error: new AiError('expression', error.problem.message).data };
      throw error;
    }
  }, (result) => ('data' in result ? result.data : result.error.message));
}

function callQuery({ queries }: ToolParts, name: string, given: Parameters<Query['call']>): Promise<RunResult> {
  const called = queries.get(name);
  if (called === undefined) throw new AiError('config', `There is no query "${name}".`);
  return called.call(...given);
}

/** A function of the app gets the arguments as one value, by their names. */
function callFunction({ names, hasFunction }: ToolParts, name: string, args: Readonly<Record<string, unknown>>): unknown {
  if (!hasFunction(name)) throw new AiError('config', `There is no function "${name}".`);
  const value = compileValue(`<< ${name}(args) >>`, []);
  return value.evaluate(createScope(value.references, names, { args }));
}

async function askFor(host: Host, question: string, call: string): Promise<void> {
  if (host.confirm === undefined) throw new AiError('denied', 'This call wants to be confirmed, and this page cannot ask.');
  if (!(await host.confirm(`${question}\n\n${call}`))) throw new AiError('denied', 'The person did not allow this call.', { hint: 'Do not make it again; go on without it.' });
}
