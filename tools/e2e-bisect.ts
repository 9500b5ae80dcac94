import type { Locator } from 'playwright-core';

/** Judges one version after another, as `isBroken` sees it on the canvas, until the history panel names the change that broke the app. */
export async function bisect(history: Locator, canvas: Locator, isBroken: () => Promise<boolean>): Promise<void> {
  await history.getByRole('button', { name: 'Find what broke it…' }).click();
  await history.getByRole('button', { name: 'Begin' }).click();
  const found = history.getByText('This change broke it:');
  for (let looks = 0; looks < 4; looks += 1) {
    await history.getByText(/more looks?\./).or(found).first().waitFor();
    if (await found.isVisible()) break;
    const words = await history.locator('.part .message').innerText();
    await canvas.getByText(`: ${words}. Placeholders stand for answers.`).waitFor();
    await history.getByRole('button', { name: await isBroken() ? 'It is broken' : 'It works', exact: true }).click();
    await history.getByText(words, { exact: true }).waitFor({ state: 'detached' }).catch(() => undefined);
  }
  await found.waitFor();
}
