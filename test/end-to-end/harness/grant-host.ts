import type { Stage } from './stage.ts';

/**
 * Gives the extension one more host, as the user would, and waits until recorder and relay are registered there: who
 * visits sooner is recorded in part.
 */
export async function grantHost(stage: Stage, host: string): Promise<void> {
  await stage.session.grantHost(host);
  const backstage = await stage.backstage();
  await backstage.waitForFunction(
    async (pattern) =>
      (await chrome.scripting.getRegisteredContentScripts()).filter(({ matches }) => matches?.includes(pattern))
        .length === 2,
    { polling: 20 },
    `*://${host}/*`,
  );
}
