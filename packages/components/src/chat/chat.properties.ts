// Made by `node tools/launch.mjs manifest` from chat.definition.ts. Do not edit: change that and make it again.
import type { ElementProperties } from '../element/element-properties.ts';
import type { chatDefinition } from './chat.definition.ts';

/** The events that it fires, by name. */
export interface ChatEvents {
  send: CustomEvent<{messages: readonly unknown[], message: string, value: string}>;
  stop: CustomEvent<null>;
  input: InputEvent;
  attach: Event;
  change: Event;
}

/** What `<inlay-chat>` is made of. */
export const chatProperties: ElementProperties<typeof chatDefinition.props, ChatEvents> = {
  tag: 'inlay-chat',
  props: {
    query: '',
    messages: [],
    value: '',
    label: 'Conversation',
    placeholder: 'Ask something…',
    assistantName: 'Assistant',
    emptyTitle: 'Ask a question to begin.',
    emptyDescription: '',
    citations: [],
    answer: '',
    loading: { type: 'boolean', default: false, reflect: true },
    error: '',
    images: { type: 'enum', default: 'links', options: ['links', 'own', 'all'] },
    attachments: false,
    accept: '',
    maxFiles: 10,
    maxSize: { type: 'number', default: null },
    maxDimension: 2048,
    avatarSrc: '',
    avatarIcon: '',
    avatarFallback: '',
    timestamps: false,
    disableSubmit: false,
    disabled: { type: 'boolean', default: false, reflect: true },
    hidden: { type: 'boolean', default: false, reflect: true },
  },
  state: { files: { initial: [] } },
  query: { stateProp: 'state' },
};
