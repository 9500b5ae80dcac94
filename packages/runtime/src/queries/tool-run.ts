import type { AiErrorData, ToolCall } from '../ai/index.ts';

/** A tool that the app runs for a model: a query, whose `params` the arguments become, or a function of the app. */
export interface AppTool {
  readonly name: string;
  readonly runs: { readonly query: string } | { readonly function: string };
  /** What the person is asked before each call; without it nobody is asked. */
  readonly confirm: string | undefined;
}

/** How a model's call of a tool stands. */
export interface ToolRun {
  readonly id: string;
  readonly name: string;
  readonly arguments: ToolCall['arguments'];
  readonly status: 'waiting' | 'running' | 'success' | 'error';
  /** What it gave; null until it has. */
  readonly data: unknown;
  readonly error: AiErrorData | null;
}

/** The tools among an option's that name what runs them. What is no list is told by the action. */
export function appTools(tools: unknown): ReadonlyMap<string, AppTool> {
  const found = new Map<string, AppTool>();
  for (const tool of listOf(tools)) {
    const { name, query, function: named, confirm } = tool;
    if (typeof name !== 'string') continue;
    const runs = typeof query === 'string' && query !== '' ? { query } : typeof named === 'string' && named !== '' ? { function: named } : undefined;
    if (runs !== undefined) found.set(name, { name, runs, confirm: confirm === true ? 'Let the model do this?' : typeof confirm === 'string' && confirm !== '' ? confirm : undefined });
  }
  return found;
}

function listOf(tools: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = typeof tools === 'string' ? parse(tools) : tools;
  return Array.isArray(list) ? (list as unknown[]).filter((tool): tool is Readonly<Record<string, unknown>> => typeof tool === 'object' && tool !== null) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The action reads more leniently, and says what is wrong.
    return undefined;
  }
}
