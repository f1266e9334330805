import type { Stage } from './stage.ts';

/** Makes an address of a portal's report page, below the extension's own, as the popup does. */
export async function reportAddress({ session }: Stage, host: string): Promise<string> {
  const page = await session.openExtensionPage('options/options.html');
  const key = await page.evaluate(
    async (store, named) => {
      const key = crypto.randomUUID();
      await chrome.storage.session.set({ [`page/${store}/${named}/${key}`]: true });
      return key;
    },
    session.kind === 'chromium' ? '0' : 'firefox-default',
    host,
  );
  await page.close();
  return `report/report.html?${key}`;
}
