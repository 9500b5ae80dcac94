import Papa from 'papaparse';

/** Where this module is: a worker is started from there. */
export const address: string = import.meta.url;

/** Under this name it is a worker, and reads the file that it is sent with papaparse alone: rows of texts, looked at by nobody. */
export const NAME = 'papaparse-alone';

interface Scope {
  readonly name?: string;
  onmessage: ((event: { readonly data: Blob }) => void) | null;
  postMessage(message: number): void;
}

const scope = globalThis as unknown as Scope;
if (scope.name === NAME && !('document' in globalThis)) {
  scope.onmessage = ({ data }) => {
    let rows = 0;
    Papa.parse<string[]>(data as File, { skipEmptyLines: 'greedy', chunk: (result) => void (rows += result.data.length), complete: () => scope.postMessage(rows) });
  };
}
