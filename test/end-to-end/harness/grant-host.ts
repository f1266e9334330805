import type { Stage } from './stage.ts';

/**
 * Gives the extension one more host, as the user would, and waits until recorder and relay are registered there: who
 * visits sooner is recorded in part.
 */
export async function grantHost({ session }: Stage, host: string): Promise<void> {
  await session.grantHost(host);
  const backstage = await session.openExtensionPage('options/options.html');
  await backstage.waitForFunction(
    async (pattern) =>
      (await chrome.scripting.getRegisteredContentScripts()).filter(({ matches }) => matches?.includes(pattern))
        .length === 2,
    { polling: 20 },
    `*://${host}/*`,
  );
  await backstage.close();
}
