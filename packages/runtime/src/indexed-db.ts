/** Opens a database, making its tables the first time; keys stand beside the values. */
export async function openIndexedDb(factory: IDBFactory, name: string, tables: readonly string[]): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.addEventListener('upgradeneeded', () => {
    for (const table of tables) request.result.createObjectStore(table);
  });
  return settled(request);
}

/**
 * Does work in one write transaction, all of it or nothing, and resolves once it is on disk. What is awaited inside may
 * only be requests of the transaction itself: it ends where nothing of it is under way.
 */
export async function inWriteTransaction<Result>(database: IDBDatabase, tables: readonly string[], work: (transaction: IDBTransaction) => Promise<Result>): Promise<Result> {
  const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
  const ended = done(transaction);
  try {
    const result = await work(transaction);
    await ended;
    return result;
  } catch (error) {
    giveUp(transaction);
    await ended.catch(() => undefined);
    throw error;
  }
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

function giveUp(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}
