/** The address of the report page of a portal in a cookie store, from the page of another surface. */
export function reportAddress({ storeId, host }: { readonly storeId: string; readonly host: string }): string {
  return `../report/report.html?${new URLSearchParams({ host, store: storeId })}`;
}
