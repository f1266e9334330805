/** What the worker asks of the reader of policies. */
export interface ReadRequest {
  readonly kind: 'read-document';
  readonly text: string;
  /** Null where only the text itself can tell. */
  readonly format: 'html' | 'text' | null;
}

export const isReadRequest = (message: unknown): message is ReadRequest =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'read-document';
