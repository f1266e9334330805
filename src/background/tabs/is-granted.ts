import { browser } from '../../browser/browser.ts';

/** Whether we may look at a host, by its name or by a wider grant. */
export const isGranted = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`https://${host}/*`] });
