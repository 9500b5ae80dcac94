import { expect } from 'chai';
import type { AiResource } from '../resource.ts';
import { createRequestBudget } from './request-budget.ts';

const resource = (name: string, requestsPerMinute?: number): AiResource => ({ name, description: '', baseUrl: 'http://h', schema: 'openai', models: [], headers: {}, ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }) });

describe('createRequestBudget', () => {
  it('counts each resource by itself, and says how long to wait', () => {
    let time = 0;
    const budget = createRequestBudget(() => time);
    budget.take(resource('a', 2));
    time = 20_000;
    budget.take(resource('a', 2));
    expect(() => budget.take(resource('a', 2))).to.throw().with.nested.property('data.retryAfterSeconds', 40);
    budget.take(resource('b', 2));
    time = 60_000;
    budget.take(resource('a', 2));
    expect(() => budget.take(resource('a', 2))).to.throw().with.property('code', 'rate');
  });

  it('does not bound a resource without a budget', () => {
    const budget = createRequestBudget(() => 0);
    for (let count = 0; count < 1000; count += 1) budget.take(resource('a'));
  });
});
