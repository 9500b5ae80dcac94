import type { AiResource } from '@inlay/runtime/ai';
import { createGuardedFetch } from './guarded-fetch.ts';
import type { GuardedFetch } from './guarded-fetch.ts';

/** A program that serves models on this machine, and where it usually listens. */
export interface LocalProgram {
  readonly name: string;
  readonly title: string;
  readonly port: number;
}

/** The programs that are looked for, the first found first. */
export const LOCAL_PROGRAMS: readonly LocalProgram[] = [
  { name: 'ollama', title: 'Ollama', port: 11434 },
  { name: 'lmStudio', title: 'LM Studio', port: 1234 },
  { name: 'llamaCpp', title: 'llama.cpp', port: 8080 },
  { name: 'vllm', title: 'vLLM', port: 8000 },
];

const TIMEOUT_MS = 700;
const MAX_LIST_BYTES = 512 * 1024;
const MAX_MODELS = 200;
/** A local server lists these too, and they do not chat. */
const NOT_CHAT = /embed|rerank|whisper|bge-|clip\b/i;

/**
 * The model servers that run on this machine now. One counts only when it answers the OpenAI list of models with at
 * least one: other programs use these ports too. Asks all ports at once and never rejects; it takes 0.7 s at most.
 */
export async function detectLocal(options: { readonly programs?: readonly LocalProgram[]; readonly signal?: AbortSignal } = {}): Promise<readonly AiResource[]> {
  const { programs = LOCAL_PROGRAMS, signal } = options;
  const origins = new Set(programs.map(originOf));
  const fetch = createGuardedFetch({ policy: { isPrivateAllowed: (origin) => origins.has(origin), ownPorts: () => new Set() }, maxResponseBytes: MAX_LIST_BYTES });
  try {
    const found = await Promise.all(programs.map((program) => detectOne(fetch, program, signal)));
    return found.filter((resource) => resource !== undefined);
  } finally {
    await fetch.close();
  }
}

async function detectOne(fetch: GuardedFetch, program: LocalProgram, signal: AbortSignal | undefined): Promise<AiResource | undefined> {
  const baseUrl = `${originOf(program)}/v1`;
  const deadline = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal === undefined ? [] : [signal])]);
  try {
    const response = await fetch(`${baseUrl}/models`, { method: 'GET', headers: { accept: 'application/json' }, signal: deadline });
    const models = response.ok ? readModels(await response.json()) : [];
    if (models.length === 0) return undefined;
    return { name: program.name, description: `${program.title} on this machine`, baseUrl, schema: 'openai', models, headers: {}, label: program.title };
  } catch {
    // Nobody listens, it is slow, or it is something else: in every case there is no model server to offer.
    return undefined;
  }
}

function readModels(list: unknown): readonly string[] {
  if (typeof list !== 'object' || list === null || !('data' in list) || !Array.isArray(list.data)) return [];
  const ids = list.data.map((model: unknown) => (typeof model === 'object' && model !== null && 'id' in model ? model.id : undefined));
  const names = ids.filter((id) => typeof id === 'string' && id !== '').slice(0, MAX_MODELS) as string[];
  return [...names.filter((id) => !NOT_CHAT.test(id)), ...names.filter((id) => NOT_CHAT.test(id))];
}

function originOf(program: LocalProgram): string {
  return `http://127.0.0.1:${program.port}`;
}
