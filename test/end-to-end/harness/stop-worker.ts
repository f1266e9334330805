import { inFirefoxWindow } from './in-firefox-window.ts';
import type { Stage } from './stage.ts';

/** Stops the extension's worker, as the browser does after 30 idle seconds, and waits until it stands. */
export async function stopWorker(stage: Stage): Promise<void> {
  const { session } = stage;
  if (session.kind === 'firefox') {
    const { host } = new URL(session.extensionOrigin);
    const policy = `WebExtensionPolicy.getByHostname(${JSON.stringify(host)})`;
    await inFirefoxWindow(session.browser, `${policy}.extension.terminateBackground()`);
    return;
  }
  const debug = await (await stage.backstage()).createCDPSession();
  const stopped = new Promise<void>((resolve) => {
    debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await debug.detach();
}
