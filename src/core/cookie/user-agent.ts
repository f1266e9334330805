/** The browser that keeps the cookies: some lines only one of them refuses, or only from a version on. */
export interface UserAgent {
  readonly engine: 'chromium' | 'firefox';
  /** Its major version. */
  readonly version: number;
}

/**
 * Reads a browser's own User-Agent text; without a window Chromium calls itself HeadlessChrome.
 * @returns null for another browser
 */
export function readUserAgent(text: string): UserAgent | null {
  const [, product, version] = /(Firefox|Chrome)\/(\d+)/.exec(text) ?? [];
  if (product === undefined) return null;
  return { engine: product === 'Firefox' ? 'firefox' : 'chromium', version: Number(version) };
}
