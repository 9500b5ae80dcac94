import type { AiResource } from './resource.ts';

/** A service that many people use: what a new resource for it begins with. All of it can be changed. */
export interface ResourcePreset extends Pick<AiResource, 'baseUrl' | 'schema' | 'query' | 'keyHeader'> {
  readonly title: string;
  /** False for services that usually run without a key. */
  readonly needsKey: boolean;
  /** What a person has to know; null where nothing. */
  readonly note: string | null;
}

/** The services, those with a key first. */
export const RESOURCE_PRESETS: readonly ResourcePreset[] = [
  { title: 'OpenAI', schema: 'openai', baseUrl: 'https://api.openai.com/v1', needsKey: true, note: null },
  { title: 'Anthropic', schema: 'anthropic', baseUrl: 'https://api.anthropic.com', needsKey: true, note: null },
  { title: 'Google', schema: 'google', baseUrl: 'https://generativelanguage.googleapis.com', needsKey: true, note: null },
  { title: 'Cohere', schema: 'cohere', baseUrl: 'https://api.cohere.com', needsKey: true, note: null },
  { title: 'OpenRouter', schema: 'openai', baseUrl: 'https://openrouter.ai/api/v1', needsKey: true, note: null },
  { title: 'Groq', schema: 'openai', baseUrl: 'https://api.groq.com/openai/v1', needsKey: true, note: null },
  { title: 'Azure OpenAI', schema: 'openai', baseUrl: 'https://your-resource.openai.azure.com/openai/v1', keyHeader: 'api-key', query: { 'api-version': 'preview' }, needsKey: true, note: 'Put the name of your resource into the address. Models are the names of your deployments.' },
  { title: 'Amazon Bedrock', schema: 'openai', baseUrl: 'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1', needsKey: true, note: 'Its OpenAI-compatible endpoint, with a Bedrock API key; put your region into the address.' },
  { title: 'Ollama', schema: 'openai', baseUrl: 'http://localhost:11434/v1', needsKey: false, note: 'Its context is 2,000 to 4,000 tokens unless the server sets another; longer prompts are cut.' },
  { title: 'LM Studio', schema: 'openai', baseUrl: 'http://localhost:1234/v1', needsKey: false, note: null },
  { title: 'llama.cpp', schema: 'openai', baseUrl: 'http://localhost:8080/v1', needsKey: false, note: 'Tools need it to be started with --jinja.' },
  { title: 'vLLM', schema: 'openai', baseUrl: 'http://localhost:8000/v1', needsKey: false, note: 'Tools need it to be started with --enable-auto-tool-choice.' },
  { title: 'LocalAI', schema: 'openai', baseUrl: 'http://localhost:8080/v1', needsKey: false, note: null },
  { title: 'LiteLLM', schema: 'openai', baseUrl: 'http://localhost:4000/v1', needsKey: false, note: 'A gateway to other services; it may want a key of its own.' },
];
