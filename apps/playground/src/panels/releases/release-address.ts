/** Where a release is shown: by its version for good, or by the environment whatever is there. */
export function releaseAddress(app: string, reference: string, origin: string): string {
  return `${origin}/apps/${encodeURIComponent(app)}@${reference}`;
}

/** What a page of another site holds to show it; `script` is the code that it was made with, where that is kept. */
export function embedCode(app: string, reference: string, { origin, script = '/embed.js' }: { readonly origin: string; readonly script?: string | undefined }): string {
  return `<script type="module" src="${origin}${script}"></script>\n<inlay-app src="${releaseAddress(app, reference, origin)}"></inlay-app>`;
}
