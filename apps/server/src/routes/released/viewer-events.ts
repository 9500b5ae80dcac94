import type { AiErrorData, AiErrorKind, AiEvent } from '@inlay/runtime/ai';

/** What viewers are told of a failure: what they can do about it. The rest is for whoever made the app. */
const WORDS: Readonly<Partial<Record<AiErrorKind, { readonly message: string; readonly hint: string | null }>>> = {
  rate: { message: 'Too much is asked at the moment.', hint: 'Wait a little, and try again.' },
  timeout: { message: 'The answer took too long.', hint: 'Try again.' },
  network: { message: 'The service behind this app could not be reached.', hint: 'Try again later.' },
  server: { message: 'The service behind this app failed.', hint: 'Try again later.' },
  truncated: { message: 'The answer broke off.', hint: 'What came so far is kept. Try again.' },
  context: { message: 'This is too long for the service behind this app.', hint: 'Send less of it.' },
  filtered: { message: 'The service behind this app does not answer this.', hint: null },
  denied: { message: 'This is not allowed here.', hint: null },
  aborted: { message: 'The run was stopped.', hint: null },
};

/** A failure as a viewer sees it. The real words may hold the prompt, the resource or the model; they stay here, under `reference`. */
export function toViewerError({ kind, retryAfterSeconds }: AiErrorData, reference: string): AiErrorData {
  const { message, hint } = WORDS[kind] ?? { message: 'This app could not ask its service.', hint: 'Tell whoever made it.' };
  return { kind, message, hint: [hint ?? '', `(${reference})`].join(' ').trim(), status: null, retryAfterSeconds };
}

/**
 * The events of a run as a viewer gets them: the answer, what it used, and its end. Who answered, what was dropped of the
 * options, and what the model thought on the way are left out; a demo model is said to be one.
 */
export async function* toViewerEvents(events: AsyncIterable<AiEvent>, { reference, onError, seal }: { readonly reference: string; readonly onError: (error: AiErrorData) => void; readonly seal: (data: unknown) => unknown }): AsyncGenerator<AiEvent> {
  for await (const event of events) {
    if (event.type === 'start' && event.source.origin === 'demo') yield { type: 'start', source: { resource: '', origin: 'demo', model: '', label: event.source.label } };
    else if (event.type === 'text' || event.type === 'json' || event.type === 'finish') yield event;
    else if (event.type === 'usage') yield { type: 'usage', usage: withoutCost(event.usage) };
    else if (event.type === 'data') yield { type: 'data', data: seal(event.data) };
    else if (event.type === 'error') {
      // That a person stopped it is nobody's fault.
      if (event.error.kind !== 'aborted') onError(event.error);
      yield { type: 'error', error: toViewerError(event.error, reference) };
    }
  }
}

function withoutCost<Usage extends { readonly cost?: number }>({ cost: _cost, ...usage }: Usage): Omit<Usage, 'cost'> {
  return usage;
}
