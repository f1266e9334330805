/** Moves the focus among the rows of a list: up, down, first, last. */
export function moveAmongRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('h3 > button')];
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
