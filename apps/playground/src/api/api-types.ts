// Made by `node tools/launch.mjs api-types` from apps/server/src/routes/schemas.ts. Do not edit: `npm test` fails while the two differ.

/** The API's `App`. */
export interface App {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly document: AppDocument;
  readonly head: Head;
  readonly problems: readonly Problem[];
}

/** The API's `AppDocument`. */
export type AppDocument = Readonly<Record<string, unknown>>;

/** The API's `AppFile`. */
export type AppFile = Readonly<Record<string, unknown>>;

/** The API's `AppList`. */
export interface AppList {
  readonly apps: readonly AppSummary[];
}

/** The API's `AppSummary`. */
export interface AppSummary {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

/** The API's `Blame`. */
export interface Blame {
  readonly changes: readonly { readonly path: readonly string[]; readonly version: Version }[];
  readonly added?: Version;
}

/** The API's `ConflictBody`. */
export interface ConflictBody {
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
  readonly conflicts: readonly MergeConflict[];
}

/** The API's `ConnectionReport`. */
export interface ConnectionReport {
  readonly ok: boolean;
  readonly models: readonly string[];
  readonly checks: readonly ({ readonly name: 'models' | 'answer'; readonly ok: boolean; readonly message: string; readonly hint: string | null })[];
}

/** The API's `DisabledPresets`. */
export interface DisabledPresets {
  readonly disabledPresets: readonly ('OpenAI' | 'Anthropic' | 'Google' | 'Cohere' | 'OpenRouter' | 'Groq' | 'Azure OpenAI' | 'Amazon Bedrock' | 'Ollama' | 'LM Studio' | 'llama.cpp' | 'vLLM' | 'LocalAI' | 'LiteLLM')[];
}

/** The API's `ErrorBody`. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
}

/** The API's `ExampleList`. */
export interface ExampleList {
  readonly examples: readonly { readonly id: string; readonly document: AppDocument }[];
}

/** The API's `ForgottenName`. */
export interface ForgottenName {
  readonly versions: number;
  readonly releases: number;
}

/** The API's `Head`. */
export interface Head {
  readonly version: string;
  readonly revision: number;
}

/** The API's `KnowledgeBase`. */
export interface KnowledgeBase {
  readonly name: string;
  readonly description: string;
  readonly resource: string;
  readonly model: string;
  readonly dimensions: number | null;
  readonly chunkTokens: number;
  readonly overlapTokens: number;
  readonly createdAt: string;
  readonly documentCount: number;
  readonly chunkCount: number;
  readonly staleCount: number;
}

/** The API's `KnowledgeBaseChange`. */
export interface KnowledgeBaseChange {
  readonly name?: string;
  readonly description?: string;
  readonly resource?: string;
  readonly model?: string;
  readonly dimensions?: number | null;
  readonly chunkTokens?: number;
  readonly overlapTokens?: number;
}

/** The API's `KnowledgeBaseInput`. */
export interface KnowledgeBaseInput {
  readonly name: string;
  readonly description?: string;
  readonly resource: string;
  readonly model: string;
  readonly dimensions?: number | null;
  readonly chunkTokens?: number;
  readonly overlapTokens?: number;
}

/** The API's `KnowledgeBaseList`. */
export interface KnowledgeBaseList {
  readonly bases: readonly KnowledgeBase[];
}

/** The API's `KnowledgeDocument`. */
export interface KnowledgeDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly format: 'text' | 'markdown' | 'csv' | 'json';
  readonly metadata: Readonly<Record<string, string | number | boolean>>;
  readonly sizeBytes: number;
  readonly chunkCount: number;
  readonly model: string;
  readonly dimensions: number;
  readonly addedAt: string;
  readonly indexedAt: string;
}

/** The API's `KnowledgeDocumentInput`. */
export interface KnowledgeDocumentInput {
  readonly name: string;
  readonly text: string;
  readonly format?: 'text' | 'markdown' | 'csv' | 'json';
  readonly title?: string;
  readonly pages?: readonly number[];
  readonly metadata?: Readonly<Record<string, string | number | boolean>>;
  readonly sizeBytes?: number;
}

/** The API's `KnowledgeDocumentList`. */
export interface KnowledgeDocumentList {
  readonly documents: readonly KnowledgeDocument[];
}

/** The API's `KnowledgeReindexInput`. */
export interface KnowledgeReindexInput {
  readonly document?: string;
  readonly fresh?: boolean;
}

/** The API's `MergeConflict`. */
export interface MergeConflict {
  readonly path: readonly string[];
  readonly base?: unknown;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/** The API's `PartPlace`. */
export interface PartPlace {
  readonly section: 'pages' | 'components' | 'queries' | 'functions' | 'state' | 'app';
  readonly name: string;
  readonly path?: readonly string[];
}

/** The API's `Problem`. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly range?: readonly number[];
  readonly frame?: string;
  readonly hint?: string;
}

/** The API's `ProblemsBody`. */
export interface ProblemsBody {
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
  readonly problems: readonly Problem[];
}

/** The API's `Resource`. */
export interface Resource {
  readonly name: string;
  readonly description: string;
  readonly baseUrl: string;
  readonly schema: 'openai' | 'anthropic' | 'google' | 'cohere' | 'rest';
  readonly models: readonly string[];
  readonly origin: 'configured' | 'detected' | 'demo';
  readonly label: string | null;
  readonly hasKey: boolean;
  readonly keyTail: string | null;
  readonly headerNames: readonly string[];
  readonly settings: ResourceSettings;
  readonly learnt: readonly { readonly model: string; readonly refused: string; readonly at: string }[];
}

/** The API's `ResourceInput`. */
export interface ResourceInput {
  readonly description?: string;
  readonly baseUrl: string;
  readonly schema?: 'openai' | 'anthropic' | 'google' | 'cohere' | 'rest';
  readonly models?: readonly string[];
  readonly apiKey?: string | null;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly settings?: ResourceSettings;
}

/** The API's `ResourceList`. */
export interface ResourceList {
  readonly resources: readonly Resource[];
  readonly standIn: string;
  readonly disabledPresets: readonly string[];
}

/** The API's `ResourceSettings`. */
export interface ResourceSettings {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly keyHeader?: string;
  readonly keyVariable?: string;
  readonly timeouts?: { readonly firstTokenMs?: number; readonly idleMs?: number; readonly totalMs?: number };
  readonly requestsPerMinute?: number;
  readonly disabled?: boolean;
}

/** The API's `RestInput`. */
export interface RestInput {
  readonly resource: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly params?: Readonly<Record<string, string | readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The API's `RestResult`. */
export interface RestResult {
  readonly answer?: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly data?: unknown };
  readonly error?: {
    readonly kind: string;
    readonly message: string;
    readonly hint: string | null;
    readonly status: number | null;
    readonly retryAfterSeconds: number | null;
  };
}

/** The API's `Retention`. */
export interface Retention {
  readonly policy: RetentionPolicy | null;
}

/** The API's `RetentionPolicy`. */
export interface RetentionPolicy {
  readonly allHours: number;
  readonly hourlyDays: number;
}

/** The API's `RunInput`. */
export interface RunInput {
  readonly resource: string;
  readonly action: 'generateText' | 'summarizeText' | 'classifyText' | 'extractEntities' | 'generateChatResponse' | 'generateTextFromImage' | 'captionImage' | 'generateImage' | 'embed' | 'searchVectors';
  readonly options: {
    readonly prompt: string;
    readonly model?: string;
    readonly temperature?: number;
    readonly system?: string;
    readonly maxTokens?: number;
    readonly topP?: number;
    readonly stop?: readonly string[];
    readonly seed?: number;
    readonly reasoningEffort?: string;
    readonly stream?: boolean;
    readonly images?: unknown;
    readonly schema?: unknown;
    readonly tools?: unknown;
    readonly toolChoice?: string;
    readonly text?: string;
    readonly format?: string;
    readonly length?: string;
    readonly labels?: readonly string[];
    readonly multiple?: boolean;
    readonly fields?: unknown;
    readonly many?: boolean;
    readonly messages?: unknown;
    readonly message?: string;
    readonly style?: string;
    readonly size?: string;
    readonly quality?: string;
    readonly count?: number;
    readonly input?: unknown;
    readonly purpose?: string;
    readonly dimensions?: number;
    readonly base?: string;
    readonly query?: string;
    readonly limit?: number;
    readonly minScore?: number;
    readonly filter?: unknown;
  };
  readonly turns?: readonly Readonly<Record<string, unknown>>[];
}

/** The API's `Saved`. */
export interface Saved {
  readonly version: Version;
  readonly head: Head;
  readonly document: AppDocument;
}

/** The API's `Session`. */
export interface Session {
  readonly mode: 'single-user';
  readonly user: { readonly name: string };
}

/** The API's `StaleBody`. */
export interface StaleBody {
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
  readonly head: Head;
}

/** The API's `ThinningPlan`. */
export interface ThinningPlan {
  readonly versions: number;
  readonly thinned: number;
}

/** The API's `Version`. */
export interface Version {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly origin: 'hand' | 'assist' | 'restore' | 'merge' | 'import' | 'mcp' | 'migration';
  readonly message: string;
  readonly at: string;
  readonly editCount: number;
  readonly restored?: string;
  readonly prompt?: string;
  readonly conversation?: string;
  readonly releases?: readonly string[];
  readonly mark?: VersionMark;
}

/** The API's `VersionDetail`. */
export interface VersionDetail {
  readonly version: Version;
  readonly edits: readonly unknown[];
  readonly document: AppDocument;
}

/** The API's `VersionList`. */
export interface VersionList {
  readonly versions: readonly Version[];
  readonly next?: string;
}

/** The API's `VersionMark`. */
export interface VersionMark {
  readonly name: string;
  readonly note: string;
  readonly pinned: boolean;
}
