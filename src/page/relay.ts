/**
 * Takes what the recorder tells to the worker, from a world that the page's scripts cannot reach. It judges
 * nothing: to the worker all of this is hostile.
 */
addEventListener(
  'portal-cookie-inspector',
  (hello) => {
    if (!(hello instanceof FocusEvent)) return;
    hello.preventDefault(); // taken
    hello.relatedTarget?.addEventListener('writes', (event) => {
      if (event instanceof CustomEvent) send(event.detail);
    });
  },
  { once: true, capture: true },
);

dispatchEvent(new Event('portal-cookie-inspector-ask'));

function send(told: unknown): void {
  try {
    chrome.runtime.sendMessage({ ...JSON.parse(String(told)), kind: 'writes' }).catch(() => undefined);
  } catch {
    // The extension was reloaded or removed and has left this here alone: nobody listens any more.
  }
}

export {};
