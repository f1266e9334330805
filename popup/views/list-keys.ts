import { targetOf } from '../../src/ui/move-among-rows.ts';

const ROWS = '.rows h3 > button';

/** Moves the focus among the rows of a list. */
export function moveAmongRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROWS)];
  const here = rows.findIndex((row) => row.matches(':focus'));
  if (here === -1) return;
  const target = targetOf(event.key, here, rows.length);
  if (target === null) return;
  event.preventDefault(); // the page would scroll
  rows[target]?.focus();
}

/**
 * Makes the rows one stop of the Tab key: the one that had the focus last, or else the first.
 * @param focused what has the focus now
 * @param last the row that had it last
 * @returns that row
 */
export function makeOneStop(focused: Element | null, last: Element | null): Element | null {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const used = rows.find((row) => row === focused) ?? rows.find((row) => row === last);
  for (const row of rows) row.tabIndex = row === (used ?? rows[0]) ? 0 : -1;
  return used ?? null;
}
