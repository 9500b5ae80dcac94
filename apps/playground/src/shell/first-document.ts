import type { AppDocument } from '@inlay/runtime/document';
import example from '../../../../examples/feedback-analysis.app.json' with { type: 'json' };

/** What a browser without any app begins with. */
export const firstDocument = example as unknown as AppDocument;
