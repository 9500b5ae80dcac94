import { arrayProp, booleanProp, defineComponent, stringProp } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, imagesProp, labelProp } from '../element/field-props.ts';
import { lastQuestionText } from './conversation.ts';

/** A conversation with a model. */
export const chatDefinition = defineComponent({
  type: 'chat',
  tag: 'inlay-chat',
  title: 'Chat',
  description: 'A conversation with a model: the person asks, the answer streams in.',
  group: 'ai',
  icon: 'messages-square',
  props: {
    query: stringProp({ title: 'Query', description: 'The query of this app that answers; it reads the conversation as chat1.messages. Empty: the answer is given by the properties below.', group: 'content' }),
    messages: arrayProp({ title: 'Messages', description: 'The conversation so far: { role: "user" or "assistant", content, citations }.', group: 'content' }),
    value: stringProp({ title: 'Draft', description: 'What stands in the field below.', group: 'content', multiline: true }),
    label: { ...labelProp, default: 'Conversation' },
    placeholder: stringProp({ title: 'Placeholder', description: 'A hint in the empty field.', group: 'content', default: 'Ask something…' }),
    assistantName: stringProp({ title: 'Assistant name', description: 'Who answers.', group: 'content', default: 'Assistant' }),
    emptyTitle: stringProp({ title: 'Empty title', description: 'The words shown before the first message.', group: 'content', default: 'Ask a question to begin.' }),
    emptyDescription: stringProp({ title: 'Empty description', description: 'A sentence below those words.', group: 'content' }),
    citations: arrayProp({ title: 'Citations', description: 'The sources of the next answer, { title, url }, kept with it. [1] in the answer becomes a link to the first.', group: 'content' }),
    answer: stringProp({ title: 'Answer', description: 'Without a query: the answer so far, while loading.', group: 'content', multiline: true }),
    loading: booleanProp({ title: 'Loading', description: 'Without a query: an answer is under way. When it ends, the answer becomes a message.', group: 'interaction', reflect: true }),
    error: stringProp({ title: 'Error', description: 'Without a query: why the last answer failed.', group: 'content' }),
    images: { ...imagesProp, default: 'links' },
    disabled: disabledProp,
    hidden: hiddenProp,
  },
  state: { messages: { from: 'messages' }, value: { from: 'value' } },
  exposes: {
    messages: { type: 'array', description: 'The whole conversation: { role, content } for each message.' },
    message: { type: 'string', description: 'What the person last asked.' },
    value: { type: 'string', description: 'What stands in the field.' },
  },
  events: {
    send: { title: 'Send', description: 'An answer is wanted: to a new message, to one that was changed, or once more.', state: { messages: 'messages', value: 'value' } },
    stop: { title: 'Stop', description: 'Stop was pressed.' },
    input: { title: 'Input', description: 'Something was typed into the field.', state: { value: 'value' } },
    change: { title: 'Change', description: 'An answer became part of the conversation.', state: { messages: 'messages' } },
  },
  methods: {
    clear: { description: 'Starts a new conversation.', parameters: [], reduce: () => ({ messages: [], value: '' }) },
    setMessages: {
      description: 'Replaces the conversation.',
      parameters: [{ name: 'messages', type: 'array', description: 'Messages { role, content }.' }],
      reduce: (_context, messages) => ({ messages: Array.isArray(messages) ? messages : [] }),
    },
  },
  derive: { message: ({ state }) => lastQuestionText(state.messages) },
  example: { query: '' },
  size: { w: 6, h: 12 },
  query: { nameProp: 'query', stateProp: 'state', runEvent: 'send', stopEvent: 'stop' },
});
