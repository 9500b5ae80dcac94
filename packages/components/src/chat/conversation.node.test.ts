import { describe, expect, it } from 'vitest';
import { lastQuestionText, upToLastQuestion, withAnswer, withLastQuestion, withQuestion } from './conversation.ts';

const one = { role: 'user', content: 'One?' };
const answer = { role: 'assistant', content: 'Yes.' };
const answered = { citations: [], isUnfinished: false, note: '' };

describe('a conversation', () => {
  it('grows at its end and never changes what was there', () => {
    const before = Object.freeze([one]);
    expect(withAnswer(before, { ...answered, content: 'Yes.' })).toEqual([one, answer]);
    expect(withQuestion([one, answer], 'Two?')).toEqual([one, answer, { role: 'user', content: 'Two?' }]);
  });

  it('keeps the files of a question and when a message was said, and leaves out what there is not', () => {
    const file = { name: 'a.txt', text: 'a' };
    expect(withQuestion([], 'One?', { attachments: [file], createdAt: '2026-03-02T09:10:00Z' })).toEqual([{ ...one, attachments: [file], createdAt: '2026-03-02T09:10:00Z' }]);
    expect(withQuestion([], 'One?', { attachments: [] })).toEqual([one]);
    expect(withLastQuestion([{ ...one, attachments: [file] }, answer], 'Two?', { attachments: [file] })).toEqual([{ role: 'user', content: 'Two?', attachments: [file] }]);
    expect(withAnswer([], { ...answered, content: 'Yes.', createdAt: '2026-03-02T09:10:00Z' })).toEqual([{ ...answer, createdAt: '2026-03-02T09:10:00Z' }]);
  });

  it('keeps with an answer its sources, that it is unfinished, and what to say of the model', () => {
    expect(withAnswer([], { content: 'Ye', citations: ['https://a.example'], isUnfinished: true, note: 'demo' })).toEqual([{ role: 'assistant', content: 'Ye', citations: ['https://a.example'], unfinished: true, note: 'demo' }]);
  });

  it('goes back to the last question, to ask it again or otherwise', () => {
    expect([upToLastQuestion([one, answer]), upToLastQuestion([answer])]).toEqual([[one], undefined]);
    expect(withLastQuestion([one, answer], 'Two?')).toEqual([{ role: 'user', content: 'Two?' }]);
    expect(withLastQuestion([], 'Two?')).toEqual([{ role: 'user', content: 'Two?' }]);
  });

  it('says what was last asked, whatever it is given', () => {
    expect([[one, answer], [answer], [null, 3], undefined, 'x'].map(lastQuestionText)).toEqual(['One?', '', '', '', '']);
  });
});
