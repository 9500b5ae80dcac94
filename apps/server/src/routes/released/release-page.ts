/** The page that shows a release, and nothing else: no script and no style of its own, so the strict policy holds. */
export function releasePage({ title, address, script }: { readonly title: string; readonly address: string; readonly script: string }): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${escape(title)}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/released.css">
    <script type="module" src="${escape(script)}"></script>
  </head>
  <body>
    <main><inlay-app src="/apps/${escape(address)}/document" routing="search"></inlay-app></main>
    <noscript>This app needs JavaScript.</noscript>
  </body>
</html>
`;
}

/** The page where nothing is published. */
export function missingPage(message: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Nothing is published here</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/released.css">
  </head>
  <body>
    <main class="missing"><h1>Nothing is published here</h1><p>${escape(message)}</p></main>
  </body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
