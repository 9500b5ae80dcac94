import { GUIDED_KINDS } from '../session/first-app.ts';
import { fetchKinds } from '../session/kit.ts';
import { FirstAppGuide } from './first-app-guide.ts';

/** The guide, with the kinds of component that its steps add. Rejects with an ApiError where they cannot be had. */
export async function loadGuide(): Promise<typeof FirstAppGuide> {
  await fetchKinds(GUIDED_KINDS);
  return FirstAppGuide;
}
