import { OpenAPIHono } from '@hono/zod-openapi';
import { createApp, listApps, listExamples, readApp } from './app-routes.ts';
import { readBlame } from './blame-routes.ts';
import { changeBranch, createBranch, listBranches, mergeBranch, planMerge } from './branch-routes.ts';
import { addElement, listElements, previewElement, removeElement } from './element-routes.ts';
import { openFile, readFile } from './file-routes.ts';
import { addDocument, createBase, listBases, listDocuments, reindexBase, removeBase, removeDocument, updateBase } from './knowledge-routes.ts';
import { forgetLearnt, listResources, readResource, removeResource, savePresets, saveResource, testResource } from './resource-routes.ts';
import { cancelPlan, draftRelease, listReleases, moveEnvironment, publishRelease, rollBackEnvironment, saveOrigins } from './release-routes.ts';
import { PUBLIC_ROUTES } from './released/released-schemas.ts';
import { deleteApp, deleteVersion, forgetAuthor, planRetention, readRetention, saveRetention } from './retention-routes.ts';
import { sendRest } from './rest-routes.ts';
import { run } from './run-routes.ts';
import { openSession, readSession } from './session-routes.ts';
import { listVersions, markVersion, readVersion, restoreVersion, saveVersion, takeBackVersion } from './version-routes.ts';

/** Every route of the API that wants a session, and the one that opens it, in the order of its description. */
export const API_ROUTES = [
  openSession, readSession,
  listResources, savePresets, readResource, saveResource, removeResource, testResource, forgetLearnt,
  listElements, previewElement, addElement, removeElement,
  listApps, listExamples, createApp, readApp, readFile, openFile,
  listVersions, saveVersion, readVersion, restoreVersion, takeBackVersion, markVersion,
  listBranches, createBranch, changeBranch, planMerge, mergeBranch, readBlame,
  listReleases, draftRelease, publishRelease, moveEnvironment, rollBackEnvironment, cancelPlan, saveOrigins,
  readRetention, planRetention, saveRetention, deleteVersion, forgetAuthor, deleteApp,
  run, sendRest,
  listBases, createBase, updateBase, removeBase, listDocuments, addDocument, removeDocument, reindexBase,
] as const;

/** The description of the API as OpenAPI 3.1, made of the same schemas that requests are checked with. */
export function createOpenApiDocument(): ReturnType<OpenAPIHono['getOpenAPI31Document']> {
  const described = new OpenAPIHono();
  for (const route of [...API_ROUTES, ...PUBLIC_ROUTES]) described.openAPIRegistry.registerPath(route);
  return described.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Inlay', version: '0.1.0', description: 'The API of an Inlay server. Every refusal is `{ error: { code, message, hint? } }`.' } });
}
