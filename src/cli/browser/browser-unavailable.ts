/** No browser could be had: an expected failure, whose message is for people. */
export class BrowserUnavailable extends Error {
  override readonly name = 'BrowserUnavailable';
}
