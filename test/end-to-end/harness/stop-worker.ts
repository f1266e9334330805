import type { Stage } from './stage.ts';

/** Stops the extension's worker in Chromium, as the browser does after 30 idle seconds, and waits until it stands. */
export async function stopWorker({ session }: Stage): Promise<void> {
  const backstage = await session.openExtensionPage('manifest.json');
  const debug = await backstage.createCDPSession();
  const stopped = new Promise<void>((resolve) => {
    debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await backstage.close();
}
