const ROWS = '.rows h3 > button';

/** Moves the focus among the rows of a list: up, down, first, last. */
export function moveAmongRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROWS)];
  const here = rows.findIndex((row) => row.matches(':focus'));
  if (here === -1) return;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault(); // the page would scroll
  rows[target]?.focus();
}

/** Makes the rows one stop of the Tab key: the one that has the focus, or had it last, or else the first. */
export function makeOneStop(): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const stop =
    rows.find((row) => row.matches(':focus')) ?? rows.find((row) => row.matches('[tabindex="0"]')) ?? rows[0];
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
}
