// What runs in the worker of an extension that a person installs. Where a program drives the browser, `main.ts` runs
// alone: a page that opens by itself would come between.
import './main.ts';
import { browser } from '../browser/browser.ts';

browser.runtime.onInstalled.addListener(({ reason }) => {
  // Once, and after no update.
  if (reason === 'install') browser.tabs.create({ url: '/welcome/welcome.html' });
});
