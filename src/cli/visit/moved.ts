/** An address led to a host that the extension may not look at: it is visited again once that is granted. */
export class Moved extends Error {
  override readonly name = 'Moved';
  readonly host: string;
  constructor(host: string) {
    super(`moved to ${host}`);
    this.host = host;
  }
}
