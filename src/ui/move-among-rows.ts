/** How far a page key goes. */
const PAGE = 20;

/**
 * The row that a key leads to; null for another key.
 * @param active the row where it is now; −1 when there is none
 */
export function targetOf(key: string, active: number, count: number): number | null {
  const last = count - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active === -1 ? last : active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? null : Math.max(0, Math.min(last, target));
}
