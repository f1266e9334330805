/**
 * True when a cookie's name is the one a declaration states. `*` stands for any text, also none; everything else is
 * literal and the whole name must fit. A bare `*` fits nothing: it would declare every cookie.
 * Takes time in proportion to both lengths, whatever they hold.
 */
export const fitsName = (pattern: string, name: string): boolean => patternOf(pattern)(name);

/** The same for a pattern that many names are held against. */
export function patternOf(pattern: string): (name: string) => boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return (name) => name === pattern;
  if (parts.every((part) => part === '')) return () => false;
  const first = parts.shift() ?? '';
  const last = parts.pop() ?? '';
  return (name) => {
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
    const end = name.length - last.length;
    let from = first.length;
    // Each part at its first place leaves the most room for the next.
    for (const part of parts) {
      const found = name.indexOf(part, from);
      if (found === -1 || found + part.length > end) return false;
      from = found + part.length;
    }
    return true;
  };
}
