/** One line on stderr that is written again and again on a terminal; elsewhere a line each time. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Makes room for another line. */
  readonly clear: () => void;
}

const CLEAR_LINE = '\r\u001b[K';

export function showProgress(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'> = process.stderr,
): Progress {
  if (!stream.isTTY) return { show: (text) => void stream.write(`${text}\n`), clear: () => undefined };
  return {
    // A line that is too long would take two, of which one would stay.
    show: (text) => void stream.write(`${CLEAR_LINE}${text.slice(0, Math.max(1, stream.columns - 1))}`),
    clear: () => void stream.write(CLEAR_LINE),
  };
}
