import { stringProp } from '@inlay/runtime/component';

type Unset = NonNullable<Parameters<typeof stringProp>[0]['unset']>;

/** What went wrong with `data`: where the builder says nothing, the failure of the query that they are bound to, as a list that could not be fetched would look like one without rows. */
export const failureProp = stringProp({ title: 'Error message', description: 'What went wrong with the rows; empty while all is well. Where it is not set, the failure of the query that the data are bound to.', group: 'content', unset: failureOfData });

/** No expression: a name may be that of something else than a query, or of nothing, which is said where it stands. */
function failureOfData({ data }: Parameters<Unset>[0]): ReturnType<Unset> {
  const names = [...new Set(data?.references.flatMap(([root, key]) => (root !== undefined && key === 'data' ? [root] : [])))];
  if (names.length === 0) return undefined;
  return { references: names.map((name) => [name, 'error']), evaluate: (scope) => names.map((name) => messageOf(memberOf(memberOf(scope, name), 'error'))).find((message) => message !== undefined) };
}

function messageOf(error: unknown): string | undefined {
  const message = memberOf(error, 'message');
  return typeof message === 'string' ? message : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
