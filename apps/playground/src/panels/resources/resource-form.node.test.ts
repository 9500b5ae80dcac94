import { describe, expect, it } from 'vitest';
import { FormError, readResourceForm } from './resource-form.ts';

const read = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ name: 'mine', baseUrl: 'http://h/v1', enabled: 'on', ...fields })) form.set(name, value);
  return readResourceForm(form);
};

describe('readResourceForm', () => {
  it('reads what is filled in, and nothing else', () => {
    expect(read({})).toEqual({ name: 'mine', input: { description: '', baseUrl: 'http://h/v1', schema: 'openai', models: [], settings: {} } });
    expect(read({ schema: 'cohere', models: 'a\n\n b ', apiKey: ' sk ', headers: 'X-Team: a:b\nnothing', query: 'api-version = 2024=1', firstToken: '1.5', total: '60', requestsPerMinute: '9', keyHeader: 'api-key', body: '{"user":"x"}' }).input).toEqual({
      description: '', baseUrl: 'http://h/v1', schema: 'cohere', models: ['a', 'b'], apiKey: 'sk', headers: { 'X-Team': 'a:b' },
      settings: { query: { 'api-version': '2024=1' }, body: { user: 'x' }, keyHeader: 'api-key', timeouts: { firstTokenMs: 1500, totalMs: 60000 }, requestsPerMinute: 9 },
    });
  });

  it('reads a box that is not ticked as switched off', () => {
    const form = new FormData();
    form.set('name', 'mine');
    expect(readResourceForm(form).input.settings).toEqual({ disabled: true });
  });

  it('refuses extra fields that are no object', () => {
    for (const body of ['{', '[]', '5']) expect(() => read({ body })).toThrow(FormError);
  });
});
