import { arrayProp, booleanProp, defineComponent, numberProp, stringProp } from '@inlay/runtime/component';
import type { ExposedValue } from '@inlay/runtime/component';
import { disabledProp, hiddenProp, imagesProp, labelProp } from '../element/field-props.ts';
import { fileMembers } from '../file-input/file-members.ts';
import { lastQuestionText } from './conversation.ts';
import { fileViews, withFileViews } from './message-files.ts';

/** What is read of each message. */
const messageMembers: Readonly<Record<string, ExposedValue>> = {
  role: { type: 'string', description: 'Who says it: user or assistant.' },
  content: { type: 'string', description: 'The words.' },
  attachments: { type: 'array', description: 'The files of a message of the person.', members: fileMembers },
  createdAt: { type: 'string', description: 'When it was said, as ISO text, where times are kept.' },
};

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
    messages: arrayProp({ title: 'Messages', description: 'The conversation so far: { role: "user" or "assistant", content, citations, attachments, createdAt }.', group: 'content' }),
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
    attachments: booleanProp({ title: 'Attachments', description: 'Files can be added to a message: by a button, by dropping, and pictures by pasting. The query gives the model what is in them.', group: 'interaction' }),
    accept: stringProp({ title: 'Accepted types', description: 'Of attachments: endings or types, separated by commas: .pdf, text/plain, image/*. Empty accepts any.', group: 'validation' }),
    maxFiles: numberProp({ title: 'Most files', description: 'How many files one message may have; 10 when left empty.', group: 'validation', default: 10 }),
    maxSize: numberProp({ title: 'Largest size', description: 'The most bytes that one attached file may have. Empty takes what can be read: 1 GB of a table, 100 MB of Excel or JSON, 50 MB of others.', group: 'validation', default: null }),
    maxDimension: numberProp({ title: 'Longest side of pictures', description: 'Pixels. Larger pictures are made smaller before they are used; 2048 when left empty.', group: 'interaction', default: 2048 }),
    avatarSrc: stringProp({ title: 'Avatar picture', description: 'Where the picture of who answers is: https:, data: or blob:.', group: 'appearance' }),
    avatarIcon: stringProp({ title: 'Avatar icon', description: 'A sign in place of a picture, by its name in lucide: sparkles.', group: 'appearance' }),
    avatarFallback: stringProp({ title: 'Avatar letters', description: 'One or two letters where there is neither picture nor icon.', group: 'appearance' }),
    timestamps: booleanProp({ title: 'Times', description: 'Messages keep when they were said, as createdAt, and show it.', group: 'appearance' }),
    disableSubmit: booleanProp({ title: 'Disable sending', description: 'Something can be typed, and nothing sent.', group: 'interaction' }),
    disabled: disabledProp,
    hidden: hiddenProp,
  },
  state: { messages: { from: 'messages' }, value: { from: 'value' }, files: { initial: [] } },
  exposes: {
    messages: { type: 'array', description: 'The whole conversation: { role, content, attachments } for each message.', members: messageMembers },
    message: { type: 'string', description: 'What the person last asked.' },
    value: { type: 'string', description: 'What stands in the field.' },
    files: { type: 'array', description: 'The files added to the next message, as a file input has them.', members: fileMembers },
  },
  events: {
    send: { title: 'Send', description: 'An answer is wanted: to a new message, to one that was changed, or once more.', state: { messages: 'messages', value: 'value', files: 'files' } },
    stop: { title: 'Stop', description: 'Stop was pressed.' },
    input: { title: 'Input', description: 'Something was typed into the field.', state: { value: 'value' } },
    attach: { title: 'Attach', description: 'Files were added to the next message, or taken away.', state: { files: 'files' } },
    change: { title: 'Change', description: 'An answer became part of the conversation.', state: { messages: 'messages' } },
  },
  methods: {
    clear: { description: 'Starts a new conversation.', parameters: [], reduce: () => ({ messages: [], value: '', files: [] }) },
    setMessages: {
      description: 'Replaces the conversation.',
      parameters: [{ name: 'messages', type: 'array', description: 'Messages { role, content }.' }],
      reduce: (_context, messages) => ({ messages: Array.isArray(messages) ? messages : [] }),
    },
  },
  derive: {
    message: ({ state }) => lastQuestionText(state['messages']),
    messages: ({ state, file }) => withFileViews(state['messages'], file),
    files: ({ state, file }) => fileViews(state['files'], file),
  },
  example: { query: '' },
  size: { w: 6, h: 12 },
  query: { nameProp: 'query', stateProp: 'state', runEvent: 'send', stopEvent: 'stop' },
});
