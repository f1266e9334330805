import type { Browser } from 'puppeteer-core';

/** What is used here of puppeteer's connection, and of what Firefox answers. */
interface BidiBrowser {
  readonly connection: {
    readonly send: (method: string, params: object) => Promise<{ readonly result: Tree & Evaluated }>;
  };
}

interface Tree {
  readonly contexts?: readonly { readonly url: string; readonly context: string }[];
}

interface Evaluated {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Evaluates an expression in Firefox's own window, where its buttons and questions are, and waits for what it promises. Of
 * several windows it takes the newest.
 * @see Firefox's WebDriver BiDi, `moz:scope`; the browser must run with `--remote-allow-system-access`
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as BidiBrowser;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts?.findLast(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no window.');
  const target = { context: window.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
