import Papa from 'papaparse';

/** Where this module is: a worker is started from there. */
export const address: string = import.meta.url;

/** Under this name it is a worker, and reads the file that it is sent with papaparse alone: rows of texts, looked at by nobody. */
export const NAME = 'papaparse-alone';

interface Scope {
  readonly name?: string;
  addEventListener(type: 'message', listen: (event: { readonly data: { readonly file: File; readonly port: MessagePort } }) => void): void;
}

const scope = globalThis as unknown as Scope;
if (scope.name === NAME && !('document' in globalThis)) {
  scope.addEventListener('message', ({ data: { file, port } }) => {
    let rows = 0;
    Papa.parse<string[]>(file, { skipEmptyLines: 'greedy', chunk: (result) => void (rows += result.data.length), complete: () => port.postMessage(rows) });
  });
}
