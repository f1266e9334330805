const MINUTE_MS = 60_000;

interface Progress {
  /** In this run and in those that it goes on with. */
  readonly done: number;
  readonly total: number;
  /** In this run. */
  readonly ended: number;
  readonly elapsedMs: number;
}

/** How far a run is, as in `12 of 40 · 3.1 a minute · 9 minutes left`. */
export function progressText({ done, total, ended, elapsedMs }: Progress): string {
  const counted = `${done} of ${total}`;
  if (ended === 0 || elapsedMs === 0) return counted;
  const rate = (ended / elapsedMs) * MINUTE_MS;
  const left = ((total - done) / ended) * elapsedMs;
  return [counted, `${rate.toFixed(1)} a minute`, ...(done < total ? [leftText(left)] : [])].join(' · ');
}

function leftText(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes < 1) return 'less than a minute left';
  if (minutes < 2) return 'a minute left';
  return minutes < 120 ? `${minutes} minutes left` : `${Math.round(minutes / 60)} hours left`;
}
