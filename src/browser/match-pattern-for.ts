/** The match pattern of an address for permissions: scheme and host. Browsers ignore its port. @see MDN, match patterns */
export function matchPatternFor({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}
