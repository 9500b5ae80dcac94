import { expect } from 'chai';
import type { AiResource } from '../resource.ts';
import { createRefusalMemory, MOST_REFUSALS, REFUSAL_LIFETIME_MS } from './refusal-memory.ts';
import type { LearntRefusal } from './refusal-memory.ts';

const resource: AiResource = { name: 'mine', description: '', baseUrl: 'https://h/v1', schema: 'openai', models: [], headers: {} };

describe('createRefusalMemory', () => {
  it('knows what a model of a resource refused, until the resource moves or is forgotten', () => {
    const memory = createRefusalMemory();
    memory.add(resource, 'm', 'temperature');
    expect([...memory.refusedBy(resource, 'm')]).to.deep.equal(['temperature']);
    expect([...memory.refusedBy(resource, 'other')]).to.deep.equal([]);
    expect([...memory.refusedBy({ ...resource, baseUrl: 'https://elsewhere/v1' }, 'm')]).to.deep.equal([]);
    memory.forget('mine');
    expect([...memory.refusedBy(resource, 'm')]).to.deep.equal([]);
  });

  it('begins with what was learnt before, and tells what it learns', () => {
    const kept: LearntRefusal[] = [];
    const before = createRefusalMemory({ onLearn: (one) => void kept.push(one), now: () => 5 });
    before.add(resource, 'm', 'seed');
    expect(kept).to.deep.equal([{ resource: 'mine', baseUrl: 'https://h/v1', schema: 'openai', model: 'm', refused: 'seed', at: 5 }]);
    const after = createRefusalMemory({ known: kept, now: () => 6 });
    expect([...after.refusedBy(resource, 'm')]).to.deep.equal(['seed']);
    expect(after.list('mine')).to.deep.equal(kept);
  });

  it('asks again for what was refused long ago, and forgets the oldest where there is too much', () => {
    let now = 0;
    const memory = createRefusalMemory({ now: () => now });
    memory.add(resource, 'm', 'seed');
    now = REFUSAL_LIFETIME_MS;
    expect([memory.refusedBy(resource, 'm').size, memory.list('mine')]).to.deep.equal([0, []]);
    for (let count = 0; count <= MOST_REFUSALS; count += 1) memory.add(resource, `m${count}`, 'topP');
    expect([memory.refusedBy(resource, 'm0').size, memory.refusedBy(resource, 'm1').size]).to.deep.equal([0, 1]);
  });
});
