/** The site of an address as a permission names it: scheme and host, without the port, which browsers ignore. */
export function matchPatternFor({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}
