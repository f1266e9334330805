/**
 * Takes what the recorder tells to the worker, from a world that the page's scripts cannot reach, and tells when the
 * page is shown, and of a frame without a recorder. It judges nothing: to the worker all of this is hostile.
 */
function meetRecorder(hello: Event): void {
  if (!(hello instanceof FocusEvent)) return;
  hello.preventDefault(); // taken
  recorded = true;
  hello.relatedTarget?.addEventListener('writes', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const told = String(event.detail);
    send(() => ({ ...JSON.parse(told), kind: 'writes', id: `${page}/${count++}`, path }));
  });
}

/** A page that was open before its host was granted has no recorder: whoever greets the relay there is the page. */
const isLate = 'isLate' in globalThis;
let recorded = false;
if (!isLate) {
  addEventListener('portal-cookie-inspector', meetRecorder, { once: true, capture: true });
  dispatchEvent(new Event('portal-cookie-inspector-ask'));
}

/** Names this document and numbers its messages, so that the worker knows a message that is sent again. */
const page = crypto.getRandomValues(new Uint32Array(4)).join('-');
let count = 0;
/** Of the address that was loaded: cookies without a path get theirs from it, whatever scripts make of the address. */
const path = location.pathname;

/** A worker that is killed on the way does not answer: its successor is sent the message again, after a growing pause. */
const MAX_TRIES = 5;
const PAUSE_STEP_MS = 100;

async function send(write: () => object): Promise<void> {
  try {
    const message = write();
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      if ((await chrome.runtime.sendMessage(message).catch(() => false)) === true) return;
      await new Promise((resolve) => setTimeout(resolve, tries * PAUSE_STEP_MS));
    }
  } catch {
    // The extension was reloaded or removed and has left this script behind: nobody listens any more.
  }
}

/** A page that has just been loaded is busy; after this time it is told of all the same. */
const MAX_IDLE_WAIT_MS = 1000;
const shown = (): unknown =>
  requestIdleCallback(() => send(() => ({ kind: 'shown', recorded })), { timeout: MAX_IDLE_WAIT_MS });
if (window === top) {
  if (isLate) shown();
  addEventListener('pageshow', shown); // the page has loaded, or is back from the back-forward cache
  document.addEventListener('prerenderingchange', shown); // the page was loaded before anybody saw it
} else if (origin !== 'null') {
  // The page can keep the recorder from a frame of its own. Without an origin there are no cookies to write.
  addEventListener('pageshow', () => recorded || shown());
}

export {};
