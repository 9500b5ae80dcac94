import { hit } from './host-canary.ts';

/** Marks a function as callable, as an embedding program would. */
export type Register = <T extends (...args: never[]) => unknown>(fn: T) => T;

class FakeWindow {
  get document(): FakeDocument { hit('window.document'); return fakeDocument; }
  eval(source: string): unknown { hit('window.eval'); return source; }
  get localStorage(): object { hit('localStorage'); return {}; }
}
class FakeDocument {
  get defaultView(): FakeWindow { hit('defaultView'); return fakeWindow; }
  get cookie(): string { hit('cookie'); return 'session=1'; }
}
export const fakeWindow = new FakeWindow();
export const fakeDocument = new FakeDocument();
class FakeElement {
  get ownerDocument(): FakeDocument { hit('ownerDocument'); return fakeDocument; }
  get innerHTML(): string { hit('innerHTML'); return '<secret>'; }
  closest(): this { hit('closest'); return this; }
  addEventListener(): void { hit('addEventListener'); }
  setAttribute(): void { hit('setAttribute'); }
  toString(): string { hit('el.toString'); return '[el]'; }
}
class FakeEvent {
  readonly type = 'click';
  get view(): FakeWindow { hit('event.view'); return fakeWindow; }
  get target(): FakeElement { hit('event.target'); return new FakeElement(); }
  composedPath(): unknown[] { hit('composedPath'); return [fakeWindow]; }
  get path(): unknown[] { hit('path'); return [fakeWindow]; }
}
class Secretive {
  #secret = 's3cret';
  get secret(): string { hit('inst.secret'); return this.#secret; }
  steal(): string { hit('steal'); return this.#secret; }
}
class FakeSignal {
  _v: unknown;
  constructor(value: unknown) { this._v = value; }
  get value(): unknown { hit('signal.value'); return this._v; }
  subscribe(): void { hit('subscribe'); }
  peek(): unknown { return this._v; }
}
class SubArray extends Array<unknown> {
  override map(): never { hit('SubArray.map'); throw new Error('map'); }
  override concat(): never { hit('SubArray.concat'); throw new Error('concat'); }
  static override get [Symbol.species](): ArrayConstructor { hit('species'); return Array; }
}

/** Classes whose instances must never come out of an evaluation. */
export const HOST_CLASSES = [FakeElement, FakeEvent, Secretive, FakeSignal, Promise] as const;

export const hostFn = function hostFn(...args: unknown[]): unknown { hit('hostFn'); return args[0] ?? 'x'; };
export const refresh = (): string => { hit('table.refresh'); return 'constructor'; };

const lodashLike = {
  merge(target: object): object { hit('_.merge'); return target; },
  set(target: object): object { hit('_.set'); return target; },
  get(target: unknown): unknown { hit('_.get'); return target; },
  template(): unknown { hit('_.template'); return Function; },
};

function deepArray(): unknown[] {
  let array: unknown[] = [1];
  for (let depth = 0; depth < 50_000; depth++) array = [array];
  return array;
}

function trappedProxy(): unknown {
  return new Proxy(function target() {}, {
    get(_target, key) { hit(`proxy.get ${String(key)}`); return key === Symbol.toPrimitive ? () => 'constructor' : globalThis; },
    apply() { hit('proxy.apply'); return globalThis; },
    ownKeys() { hit('proxy.ownKeys'); return ['prototype']; },
  });
}

const throwing = (): never => { throw Object.assign(new Error('boom'), { cause: globalThis, host: hostFn }); };

/** Everything that attacks name as `{ "$host": name }`: made anew for each case. */
export const HOST_OBJECTS: Readonly<Record<string, (register: Register) => unknown>> = {
  hostFn: () => hostFn,
  hostThis: () => function hostThis(this: unknown) { hit('hostThis'); return this ?? globalThis; },
  registeredFn: (register) => register(function registeredFn(value: unknown) { return value; }),
  registeredThrow: (register) => register(throwing),
  registeredReturnsGlobal: (register) => register(() => globalThis),
  table: () => ({ id: 1, refresh, setData: hostFn, self(this: unknown) { hit('table.self'); return this ?? globalThis; }, api: { remove: hostFn }, data: [{ a: 1 }] }),
  domNode: () => new FakeElement(),
  wrapsDom: () => ({ node: new FakeElement(), list: [new FakeElement()] }),
  event: () => new FakeEvent(),
  classInst: () => new Secretive(),
  signal: () => new FakeSignal(5),
  accessor: () => ({ get secret() { return globalThis; }, ok: 1 }),
  proxy: trappedProxy,
  nullProtoGlobal: () => Object.assign(Object.create(null) as object, { g: globalThis }),
  globalRef: () => globalThis,
  processRef: () => (globalThis as { process?: unknown }).process ?? globalThis,
  fnCtor: () => Function,
  evalRef: () => eval,
  err: () => Object.assign(new Error('x'), { cause: globalThis }),
  promise: () => Promise.resolve(1),
  asyncFn: () => async () => 1,
  genFn: () => function* generate() { hit('genFn'); yield 1; },
  asyncGenFn: () => async function* generate() {},
  map: () => new Map<string, unknown>([['fn', refresh], ['a', 1]]),
  set: () => new Set([1, 2]),
  date: () => new Date(86_400_000 * 365),
  regexp: () => /a/g,
  typed: () => new Uint8Array(4),
  sym: () => Symbol('s'),
  ownProto: () => JSON.parse('{"__proto__":{"polluted":1},"a":2}') as unknown,
  ctorOwn: () => ({ constructor: Function, a: 1 }),
  arrHost: () => [Function, eval, hostFn],
  fnWithProps: () => Object.assign(() => hit('fnWithProps'), { secret: globalThis }),
  evilToString: () => ({ toString() { hit('ets.toString'); return 'constructor'; } }),
  evilToJSON: () => ({ toJSON() { hit('etj.toJSON'); return globalThis; } }),
  subArray: () => SubArray.from([1, 2, 3]),
  lodashLike: () => lodashLike,
  toctouKey: () => { let reads = 0; return { toString() { hit('key.toString'); return reads++ ? 'constructor' : 'length'; } }; },
  cyclic: () => { const object: Record<string, unknown> = { a: 1 }; object['self'] = object; object['list'] = [object]; return object; },
  cyclicArr: () => { const array: unknown[] = [1]; array.push(array); return array; },
  deepArr: deepArray,
  sparse: () => { const array: unknown[] = []; array.length = 4_294_967_295; array[3] = 1; return array; },
};
