/**
 * Takes what the recorder tells to the worker, from a world that the page's scripts cannot reach, and tells when the
 * page is shown. It judges nothing: to the worker all of this is hostile.
 */
addEventListener(
  'portal-cookie-inspector',
  (hello) => {
    if (!(hello instanceof FocusEvent)) return;
    hello.preventDefault(); // taken
    hello.relatedTarget?.addEventListener('writes', (event) => {
      if (!(event instanceof CustomEvent)) return;
      const told = String(event.detail);
      send(() => ({ ...JSON.parse(told), kind: 'writes', id: `${page}/${count++}` }));
    });
  },
  { once: true, capture: true },
);

dispatchEvent(new Event('portal-cookie-inspector-ask'));

/** Of this document, and of its messages: the worker knows by it one that it is told again. */
const page = crypto.getRandomValues(new Uint32Array(4)).join('-');
let count = 0;

/** A worker that is killed on the way does not answer; the next one is told again, after a pause that grows by so many ms. */
const TRIES = 5;
const PAUSE = 100;

async function send(write: () => object): Promise<void> {
  try {
    const message = write();
    for (let tries = 0; tries < TRIES; tries++) {
      if ((await chrome.runtime.sendMessage(message).catch(() => false)) === true) return;
      await new Promise((resolve) => setTimeout(resolve, tries * PAUSE));
    }
  } catch {
    // The extension was reloaded or removed and has left this here alone: nobody listens any more.
  }
}

/** What a page that has just been loaded leaves no time for, in ms, is done all the same. */
const BUSY = 1000;
const shown = (): unknown => requestIdleCallback(() => send(() => ({ kind: 'shown' })), { timeout: BUSY });
if (window === top) {
  addEventListener('pageshow', shown); // has loaded, or is back from the back-forward cache
  document.addEventListener('prerenderingchange', shown); // was loaded before anybody saw it
}

export {};
