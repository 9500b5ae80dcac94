import type { ApiClient } from '../api/api-client.ts';

/** Holds back the answer to the next call of each of these until `answer` is called; what it says is how it was when it was asked. */
export function holdBack(api: ApiClient, names: readonly (keyof ApiClient)[]) {
  let [asked, answer] = [(): void => undefined, (): void => undefined];
  const wasAsked = new Promise<void>((resolve) => { asked = resolve; });
  const mayAnswer = new Promise<void>((resolve) => { answer = resolve; });
  for (const name of names) {
    const call = api[name] as (...words: readonly unknown[]) => Promise<unknown>;
    Object.assign(api, { [name]: async (...words: readonly unknown[]) => {
      Object.assign(api, { [name]: call });
      const answered = await call(...words);
      asked();
      await mayAnswer;
      return answered;
    } });
  }
  return { asked: () => wasAsked, answer: () => { answer(); } };
}
