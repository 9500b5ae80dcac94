const VERSION = 1;

/** Opens the database, making its tables the first time; keys stand beside the values. */
export async function openKnowledgeDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, VERSION);
  request.addEventListener('upgradeneeded', () => {
    for (const table of ['bases', 'documents', 'texts', 'vectors']) request.result.createObjectStore(table);
  });
  return settled(request);
}

/** The result of a request, as a promise. */
export function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result), { once: true });
    request.addEventListener('error', () => reject(request.error ?? new DOMException('The request failed.')), { once: true });
  });
}

/** Resolves once a transaction is on disk, and rejects where nothing of it is. */
export function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new DOMException('The transaction was given up.'));
    transaction.addEventListener('complete', () => resolve(), { once: true });
    transaction.addEventListener('abort', fail, { once: true });
    transaction.addEventListener('error', fail, { once: true });
  });
}
