import { FileReadError, readText } from '@inlay/runtime/files';
import type { FileAnswer, FileQuestion } from './file-question.ts';

/** One file a worker: it is ended when the file is read, or takes too long. */
addEventListener('message', (event: MessageEvent<FileQuestion>) => {
  // Once: what reads PDFs listens here, too, when it is loaded in a worker.
  const { file, name, port } = event.data;
  // It refers to the same bytes; a name that was put on a Blob has not travelled with it.
  void answer(new File([file], name, { type: file.type })).then((said) => port.postMessage(said));
}, { once: true });

async function answer(file: File): Promise<FileAnswer> {
  try {
    return { read: await readText(file, { signal: new AbortController().signal }) };
  } catch (error) {
    if (error instanceof FileReadError) return { code: error.code, message: error.message, hint: error.hint };
    return { code: 'broken', message: `"${file.name}" could not be read.`, hint: undefined };
  }
}
