export { createServer } from './create-server.ts';
export { createOpenApiDocument } from './routes/openapi-document.ts';
export type { ServerDependencies } from './routes/server-dependencies.ts';
export { startServer } from './start-server.ts';
export { openSqliteStorage } from './storage/sqlite/sqlite-storage.ts';
export type { RunningServer, StartOptions } from './start-server.ts';
