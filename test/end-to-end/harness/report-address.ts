import type { Stage } from './stage.ts';

/** Makes an address of a portal's report page, below the extension's own, as the popup does. */
export async function reportAddress(stage: Stage, host: string): Promise<string> {
  const backstage = await stage.backstage();
  const key = await backstage.evaluate(
    async (store, named) => {
      const key = crypto.randomUUID();
      await chrome.storage.session.set({ [`page/${store}/${named}/${key}`]: true });
      return key;
    },
    stage.session.kind === 'chromium' ? '0' : 'firefox-default',
    host,
  );
  return `report/report.html?${key}`;
}
