import { FileReadError, readText } from '@inlay/runtime/files';
import type { FileAnswer, FileQuestion } from './read-file-apart.ts';

/** One file a worker: it is ended when the file is read, or takes too long. */
addEventListener('message', (event: MessageEvent<FileQuestion>) => {
  const { file, name } = event.data;
  void answer(Object.assign(file, { name })).then((said) => { (globalThis as unknown as { postMessage(message: FileAnswer): void }).postMessage(said); });
});

async function answer(file: Blob & { readonly name: string }): Promise<FileAnswer> {
  try {
    return { read: await readText(file, { signal: new AbortController().signal }) };
  } catch (error) {
    if (error instanceof FileReadError) return { code: error.code, message: error.message, hint: error.hint };
    return { code: 'broken', message: `"${file.name}" could not be read.`, hint: undefined };
  }
}
