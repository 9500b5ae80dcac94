import { Puck } from '@puckeditor/core';
import type { Config } from '@puckeditor/core';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { PEER_COUNT, textOf } from './documents.ts';

const config: Config<{ components: { Text: { words: string } } }> = { components: { Text: { fields: { words: { type: 'text' } }, render: ({ words }) => createElement('p', null, words) } } };
const data = { root: {}, content: Array.from({ length: PEER_COUNT }, (_, index) => ({ type: 'Text', props: { id: `text-${index}`, words: textOf(index) } })) };

createRoot(document.querySelector('#editor')!).render(createElement(Puck as never, { config, data } as never));
