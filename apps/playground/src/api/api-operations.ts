// Made by `node tools/launch.mjs api-types` from apps/server/src/routes/schemas.ts. Do not edit: `npm test` fails while the two differ.

import type { App, AppDocument, AppFile, AppList, AppSummary, Blame, ConflictBody, ConnectionReport, DisabledPresets, ErrorBody, ExampleList, ForgottenName, KnowledgeBase, KnowledgeBaseChange, KnowledgeBaseInput, KnowledgeBaseList, KnowledgeDocumentInput, KnowledgeDocumentList, KnowledgeReindexInput, PartPlace, ProblemsBody, Resource, ResourceInput, ResourceList, RestInput, RestResult, Retention, RetentionPolicy, RunInput, Saved, Session, StaleBody, ThinningPlan, Version, VersionDetail, VersionList, VersionMark } from './api-types.ts';
import type { Branch, BranchList, MergeInput, MergePlan } from './branch-types.ts';
import type { ElementInput, ElementModule, ElementModules, ElementPreview, ElementSource } from './element-types.ts';
import type { MoveInput, OriginsInput, ReleaseDraft, ReleaseInput, ReleaseList, ReleasedDocument, ReleasedRun } from './release-types.ts';

/** What nearly every operation may answer in place of what was asked for. */
interface Refused {
  readonly 400: ErrorBody; readonly 401: ErrorBody;
}

/** Every operation by method and path: its parameters, its body, and its answers by status. */
export interface Api {
  /** Sign in with the launch token. */
  readonly 'POST /api/session': Refused & {
    readonly body: { readonly token: string };
    readonly 200: Session;
  };
  /** Who is signed in. */
  readonly 'GET /api/session': Refused & {
    readonly 200: Session;
  };
  /** All AI resources. */
  readonly 'GET /api/resources': Refused & {
    readonly 200: ResourceList;
  };
  /** Which presets are not offered. */
  readonly 'PUT /api/presets': Refused & {
    readonly body: DisabledPresets;
    readonly 200: DisabledPresets;
  };
  /** One AI resource. */
  readonly 'GET /api/resources/{name}': Refused & {
    readonly path: { readonly name: string };
    readonly 200: Resource; readonly 404: ErrorBody;
  };
  /** Save an AI resource. */
  readonly 'PUT /api/resources/{name}': Refused & {
    readonly path: { readonly name: string };
    readonly body: ResourceInput;
    readonly 200: Resource;
  };
  /** Remove an AI resource. */
  readonly 'DELETE /api/resources/{name}': Refused & {
    readonly path: { readonly name: string };
    readonly 204: undefined; readonly 404: ErrorBody;
  };
  /** Test the connection of an AI resource. */
  readonly 'POST /api/resources/{name}/test': Refused & {
    readonly path: { readonly name: string };
    readonly body: ResourceInput;
    readonly 200: ConnectionReport;
  };
  /** Forget what was learnt of the models of an AI resource. */
  readonly 'DELETE /api/resources/{name}/learnt': Refused & {
    readonly path: { readonly name: string };
    readonly 204: undefined;
  };
  /** All modules of custom elements. */
  readonly 'GET /api/elements': Refused & {
    readonly 200: ElementModules;
  };
  /** Add custom elements by the address of a module or by a package. */
  readonly 'POST /api/elements': Refused & {
    readonly body: ElementInput;
    readonly 200: ElementModule;
  };
  /** Look at what would be kept of an address or a package. */
  readonly 'POST /api/element-previews': Refused & {
    readonly body: ElementSource;
    readonly 200: ElementPreview;
  };
  /** Remove the module of a custom element. */
  readonly 'DELETE /api/elements/{hash}': Refused & {
    readonly path: { readonly hash: string };
    readonly query: { readonly evenIfUsed?: 'true' | 'false' };
    readonly 204: undefined; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** All apps. */
  readonly 'GET /api/apps': Refused & {
    readonly 200: AppList;
  };
  /** Create an app. */
  readonly 'POST /api/apps': Refused & {
    readonly body: { readonly document: AppDocument };
    readonly 201: App; readonly 422: ProblemsBody;
  };
  /** Examples that were deleted. */
  readonly 'GET /api/examples': Refused & {
    readonly 200: ExampleList;
  };
  /** One app with its newest document. */
  readonly 'GET /api/apps/{app}': Refused & {
    readonly path: { readonly app: string };
    readonly query: { readonly branch?: string };
    readonly 200: App; readonly 404: ErrorBody;
  };
  /** Delete an app for good, with its history and its releases. */
  readonly 'DELETE /api/apps/{app}': Refused & {
    readonly path: { readonly app: string };
    readonly 204: undefined; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** An app with all of its history, as one file. */
  readonly 'GET /api/apps/{app}/file': Refused & {
    readonly path: { readonly app: string };
    readonly 200: AppFile; readonly 404: ErrorBody;
  };
  /** Make an app of a file with its history. */
  readonly 'POST /api/app-files': Refused & {
    readonly body: AppFile;
    readonly 201: AppSummary;
  };
  /** The versions of an app, newest first. */
  readonly 'GET /api/apps/{app}/versions': Refused & {
    readonly path: { readonly app: string };
    readonly query: { readonly branch?: string; readonly from?: string; readonly limit?: number; readonly search?: string; readonly origin?: 'hand' | 'assist' | 'restore' | 'merge' | 'import' | 'mcp' | 'migration'; readonly author?: string; readonly mine?: 'true'; readonly marked?: 'true'; readonly released?: 'true' };
    readonly 200: VersionList; readonly 404: ErrorBody;
  };
  /** Save edits as a new version. */
  readonly 'POST /api/apps/{app}/versions': Refused & {
    readonly path: { readonly app: string };
    readonly query: { readonly branch?: string };
    readonly body: { readonly edits: readonly unknown[]; readonly message: string; readonly expected: string };
    readonly 201: Saved; readonly 403: ErrorBody; readonly 404: ErrorBody; readonly 410: ErrorBody; readonly 412: StaleBody; readonly 422: ProblemsBody;
  };
  /** One version with its document. */
  readonly 'GET /api/apps/{app}/versions/{version}': Refused & {
    readonly path: { readonly app: string; readonly version: string };
    readonly 200: VersionDetail; readonly 404: ErrorBody;
  };
  /** Delete one version for good; the newest of a branch and released ones are needed. */
  readonly 'DELETE /api/apps/{app}/versions/{version}': Refused & {
    readonly path: { readonly app: string; readonly version: string };
    readonly 204: undefined; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** Bring an old version, or parts of it, back, as a new one. */
  readonly 'POST /api/apps/{app}/versions/{version}/restore': Refused & {
    readonly path: { readonly app: string; readonly version: string };
    readonly query: { readonly branch?: string };
    readonly body: { readonly expected: string; readonly parts?: readonly PartPlace[] };
    readonly 201: Saved; readonly 403: ErrorBody; readonly 404: ErrorBody; readonly 410: ErrorBody; readonly 412: StaleBody; readonly 422: ProblemsBody;
  };
  /** Take back what one version changed, as a new one. */
  readonly 'POST /api/apps/{app}/versions/{version}/take-back': Refused & {
    readonly path: { readonly app: string; readonly version: string };
    readonly query: { readonly branch?: string };
    readonly body: { readonly expected: string };
    readonly 201: Saved; readonly 403: ErrorBody; readonly 404: ErrorBody; readonly 409: ConflictBody; readonly 410: ErrorBody; readonly 412: StaleBody;
  };
  /** Name, note or pin a version; an empty mark takes away what was written. */
  readonly 'PUT /api/apps/{app}/versions/{version}/mark': Refused & {
    readonly path: { readonly app: string; readonly version: string };
    readonly body: VersionMark;
    readonly 200: Version; readonly 404: ErrorBody;
  };
  /** The branches of an app. */
  readonly 'GET /api/apps/{app}/branches': Refused & {
    readonly path: { readonly app: string };
    readonly 200: BranchList; readonly 404: ErrorBody;
  };
  /** Begin a branch at a version. */
  readonly 'POST /api/apps/{app}/branches': Refused & {
    readonly path: { readonly app: string };
    readonly body: { readonly name: string; readonly version: string };
    readonly 201: Branch; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** Protect, delete or bring back a branch; what it holds stays. */
  readonly 'PATCH /api/apps/{app}/branches/{branch}': Refused & {
    readonly path: { readonly app: string; readonly branch: string };
    readonly body: { readonly isProtected?: boolean; readonly isDeleted?: boolean };
    readonly 200: Branch; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** What merging another branch into this one would bring. */
  readonly 'GET /api/apps/{app}/branches/{branch}/merge': Refused & {
    readonly path: { readonly app: string; readonly branch: string };
    readonly query: { readonly from: string };
    readonly 200: MergePlan; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** Merge another branch into this one, as one version. */
  readonly 'POST /api/apps/{app}/branches/{branch}/merge': Refused & {
    readonly path: { readonly app: string; readonly branch: string };
    readonly body: MergeInput;
    readonly 200: { readonly status: 'contained' };
    readonly 201: Saved;
    readonly 403: ErrorBody;
    readonly 404: ErrorBody;
    readonly 409: ConflictBody;
    readonly 410: ErrorBody;
    readonly 412: StaleBody;
  };
  /** Who changed an entry of an app last. */
  readonly 'GET /api/apps/{app}/blame': Refused & {
    readonly path: { readonly app: string };
    readonly query: { readonly branch?: string; readonly name: string };
    readonly 200: Blame; readonly 404: ErrorBody;
  };
  /** The releases of an app, its environments, plans and sites. */
  readonly 'GET /api/apps/{app}/releases': Refused & {
    readonly path: { readonly app: string };
    readonly 200: ReleaseList; readonly 404: ErrorBody;
  };
  /** Publish a version of an app. */
  readonly 'POST /api/apps/{app}/releases': Refused & {
    readonly path: { readonly app: string };
    readonly body: ReleaseInput;
    readonly 201: ReleaseList; readonly 404: ErrorBody; readonly 409: ErrorBody; readonly 422: ProblemsBody;
  };
  /** Suggest a version and notes for a release, and check it. */
  readonly 'GET /api/apps/{app}/release-draft': Refused & {
    readonly path: { readonly app: string };
    readonly query: { readonly source: string; readonly since?: string };
    readonly 200: ReleaseDraft; readonly 404: ErrorBody;
  };
  /** Point an environment at a release, or at none. */
  readonly 'PUT /api/apps/{app}/environments/{environment}': Refused & {
    readonly path: { readonly app: string; readonly environment: 'staging' | 'live' };
    readonly body: MoveInput;
    readonly 200: ReleaseList; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** Point an environment back at the release before. */
  readonly 'POST /api/apps/{app}/environments/{environment}/roll-back': Refused & {
    readonly path: { readonly app: string; readonly environment: 'staging' | 'live' };
    readonly body: { readonly from: string | null };
    readonly 200: ReleaseList; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** Cancel a planned release. */
  readonly 'DELETE /api/apps/{app}/plans/{plan}': Refused & {
    readonly path: { readonly app: string; readonly plan: string };
    readonly 200: ReleaseList; readonly 404: ErrorBody;
  };
  /** Say which sites may show an app; none may unless they are named. */
  readonly 'PUT /api/apps/{app}/origins': Refused & {
    readonly path: { readonly app: string };
    readonly body: OriginsInput;
    readonly 200: ReleaseList; readonly 404: ErrorBody;
  };
  /** Which versions of an app are kept. */
  readonly 'GET /api/apps/{app}/retention': Refused & {
    readonly path: { readonly app: string };
    readonly 200: Retention; readonly 404: ErrorBody;
  };
  /** Decide which versions of an app are kept, and thin its history by that. */
  readonly 'PUT /api/apps/{app}/retention': Refused & {
    readonly path: { readonly app: string };
    readonly body: { readonly policy: RetentionPolicy | null };
    readonly 200: ThinningPlan; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** What thinning by a policy would take away now; changes nothing. */
  readonly 'POST /api/apps/{app}/retention/plan': Refused & {
    readonly path: { readonly app: string };
    readonly body: { readonly policy: RetentionPolicy };
    readonly 200: ThinningPlan; readonly 404: ErrorBody;
  };
  /** Take a person's name off all versions and releases of an app. */
  readonly 'POST /api/apps/{app}/retention/forget': Refused & {
    readonly path: { readonly app: string };
    readonly body: { readonly author: string };
    readonly 200: ForgottenName; readonly 404: ErrorBody;
  };
  /** Run an AI action. */
  readonly 'POST /api/run': Refused & {
    readonly body: RunInput;
    readonly 200: ReadableStream<Uint8Array>; readonly 429: ErrorBody;
  };
  /** Send a request to a REST resource. */
  readonly 'POST /api/rest': Refused & {
    readonly body: RestInput;
    readonly 200: RestResult; readonly 429: ErrorBody;
  };
  /** All knowledge bases. */
  readonly 'GET /api/knowledge': Refused & {
    readonly 200: KnowledgeBaseList;
  };
  /** Create a knowledge base. */
  readonly 'POST /api/knowledge': Refused & {
    readonly body: KnowledgeBaseInput;
    readonly 201: KnowledgeBase; readonly 409: ErrorBody;
  };
  /** Change a knowledge base. */
  readonly 'PATCH /api/knowledge/{base}': Refused & {
    readonly path: { readonly base: string };
    readonly body: KnowledgeBaseChange;
    readonly 200: KnowledgeBase; readonly 404: ErrorBody; readonly 409: ErrorBody;
  };
  /** Remove a knowledge base. */
  readonly 'DELETE /api/knowledge/{base}': Refused & {
    readonly path: { readonly base: string };
    readonly 204: undefined; readonly 404: ErrorBody;
  };
  /** The documents of a knowledge base. */
  readonly 'GET /api/knowledge/{base}/documents': Refused & {
    readonly path: { readonly base: string };
    readonly 200: KnowledgeDocumentList; readonly 404: ErrorBody;
  };
  /** Add a document to a knowledge base. */
  readonly 'PUT /api/knowledge/{base}/documents': Refused & {
    readonly path: { readonly base: string };
    readonly body: KnowledgeDocumentInput;
    readonly 200: ReadableStream<Uint8Array>; readonly 429: ErrorBody;
  };
  /** Remove a document from a knowledge base. */
  readonly 'DELETE /api/knowledge/{base}/documents/{document}': Refused & {
    readonly path: { readonly base: string; readonly document: string };
    readonly 204: undefined; readonly 404: ErrorBody;
  };
  /** Index a knowledge base again. */
  readonly 'POST /api/knowledge/{base}/reindex': Refused & {
    readonly path: { readonly base: string };
    readonly body: KnowledgeReindexInput;
    readonly 200: ReadableStream<Uint8Array>; readonly 429: ErrorBody;
  };
  /** A released app, without what its queries ask. */
  readonly 'GET /apps/{address}/document': {
    readonly path: { readonly address: string };
    readonly 200: ReleasedDocument; readonly 403: ErrorBody; readonly 404: ErrorBody;
  };
  /** Run a query of a released app by its inputs. */
  readonly 'POST /apps/{address}/queries/{query}': {
    readonly path: { readonly address: string; readonly query: string };
    readonly body: ReleasedRun;
    readonly 200: ReadableStream<Uint8Array>; readonly 400: ErrorBody; readonly 403: ErrorBody; readonly 404: ErrorBody; readonly 429: ErrorBody;
  };
}
