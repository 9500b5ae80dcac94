// Made by `node tools/launch.mjs api-types` from the server's description of its API. Do not edit: change the server's
// schemas (apps/server/src/routes/schemas.ts) and make it again. `npm test` fails while the two differ.

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

/** The API's `ConnectionReport`. */
export interface ConnectionReport {
  readonly ok: boolean;
  readonly models: readonly string[];
  readonly checks: readonly ({
    readonly name: 'models' | 'answer';
    readonly ok: boolean;
    readonly message: string;
    readonly hint: string | null;
  })[];
}

/** The API's `ErrorBody`. */
export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
  };
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
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
  };
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
}

/** The API's `ResourceSettings`. */
export interface ResourceSettings {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly keyHeader?: string;
  readonly keyVariable?: string;
  readonly timeouts?: {
    readonly firstTokenMs?: number;
    readonly idleMs?: number;
    readonly totalMs?: number;
  };
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
  readonly answer?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly data?: unknown;
  };
  readonly error?: {
    readonly kind: string;
    readonly message: string;
    readonly hint: string | null;
    readonly status: number | null;
    readonly retryAfterSeconds: number | null;
  };
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
  readonly user: {
    readonly name: string;
  };
}

/** The API's `StaleBody`. */
export interface StaleBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
  };
  readonly head: Head;
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
}

/** Every operation by method and path: its parameters, its body, and its answers by status. */
export interface Api {
  /** Sign in with the launch token. */
  readonly 'POST /api/session': {
    readonly body: {
      readonly token: string;
    };
    readonly 200: Session;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
  };
  /** Who is signed in. */
  readonly 'GET /api/session': {
    readonly 200: Session;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
  };
  /** All AI resources. */
  readonly 'GET /api/resources': {
    readonly 200: ResourceList;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
  };
  /** One AI resource. */
  readonly 'GET /api/resources/{name}': {
    readonly path: { readonly name: string };
    readonly 200: Resource;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
  };
  /** Save an AI resource. */
  readonly 'PUT /api/resources/{name}': {
    readonly path: { readonly name: string };
    readonly body: ResourceInput;
    readonly 200: Resource;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
  };
  /** Remove an AI resource. */
  readonly 'DELETE /api/resources/{name}': {
    readonly path: { readonly name: string };
    readonly 204: undefined;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
  };
  /** Test the connection of an AI resource. */
  readonly 'POST /api/resources/{name}/test': {
    readonly path: { readonly name: string };
    readonly body: ResourceInput;
    readonly 200: ConnectionReport;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
  };
  /** All apps. */
  readonly 'GET /api/apps': {
    readonly 200: AppList;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
  };
  /** Create an app. */
  readonly 'POST /api/apps': {
    readonly body: {
      readonly document: AppDocument;
    };
    readonly 201: App;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 422: ProblemsBody;
  };
  /** One app with its newest document. */
  readonly 'GET /api/apps/{app}': {
    readonly path: { readonly app: string };
    readonly 200: App;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
  };
  /** The versions of an app, newest first. */
  readonly 'GET /api/apps/{app}/versions': {
    readonly path: { readonly app: string };
    readonly query: { readonly from?: string; readonly limit?: number };
    readonly 200: VersionList;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
  };
  /** Save edits as a new version. */
  readonly 'POST /api/apps/{app}/versions': {
    readonly path: { readonly app: string };
    readonly body: {
      readonly edits: readonly unknown[];
      readonly message: string;
      readonly expected: string;
    };
    readonly 201: Saved;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
    readonly 412: StaleBody;
    readonly 422: ProblemsBody;
  };
  /** One version with its document. */
  readonly 'GET /api/apps/{app}/versions/{version}': {
    readonly path: { readonly app: string; readonly version: string };
    readonly 200: VersionDetail;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
  };
  /** Bring an old version back, as a new one. */
  readonly 'POST /api/apps/{app}/versions/{version}/restore': {
    readonly path: { readonly app: string; readonly version: string };
    readonly body: {
      readonly expected: string;
    };
    readonly 201: Saved;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
    readonly 412: StaleBody;
  };
  /** Run an AI action. */
  readonly 'POST /api/run': {
    readonly body: RunInput;
    readonly 200: ReadableStream<Uint8Array>;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 429: ErrorBody;
  };
  /** Send a request to a REST resource. */
  readonly 'POST /api/rest': {
    readonly body: RestInput;
    readonly 200: RestResult;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 429: ErrorBody;
  };
  /** All knowledge bases. */
  readonly 'GET /api/knowledge': {
    readonly 200: KnowledgeBaseList;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
  };
  /** Create a knowledge base. */
  readonly 'POST /api/knowledge': {
    readonly body: KnowledgeBaseInput;
    readonly 201: KnowledgeBase;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 409: ErrorBody;
  };
  /** Change a knowledge base. */
  readonly 'PATCH /api/knowledge/{base}': {
    readonly path: { readonly base: string };
    readonly body: KnowledgeBaseChange;
    readonly 200: KnowledgeBase;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
    readonly 409: ErrorBody;
  };
  /** Remove a knowledge base. */
  readonly 'DELETE /api/knowledge/{base}': {
    readonly path: { readonly base: string };
    readonly 204: undefined;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
  };
  /** The documents of a knowledge base. */
  readonly 'GET /api/knowledge/{base}/documents': {
    readonly path: { readonly base: string };
    readonly 200: KnowledgeDocumentList;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
  };
  /** Add a document to a knowledge base. */
  readonly 'PUT /api/knowledge/{base}/documents': {
    readonly path: { readonly base: string };
    readonly body: KnowledgeDocumentInput;
    readonly 200: ReadableStream<Uint8Array>;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 429: ErrorBody;
  };
  /** Remove a document from a knowledge base. */
  readonly 'DELETE /api/knowledge/{base}/documents/{document}': {
    readonly path: { readonly base: string; readonly document: string };
    readonly 204: undefined;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 404: ErrorBody;
  };
  /** Index a knowledge base again. */
  readonly 'POST /api/knowledge/{base}/reindex': {
    readonly path: { readonly base: string };
    readonly body: KnowledgeReindexInput;
    readonly 200: ReadableStream<Uint8Array>;
    readonly 400: ErrorBody;
    readonly 401: ErrorBody;
    readonly 429: ErrorBody;
  };
}
