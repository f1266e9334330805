/**
 * True when a cookie's name is the one a declaration states. `*` stands for any text, also none; everything else is
 * literal and the whole name must fit. A bare `*` fits nothing: it would declare every cookie.
 * Takes time in proportion to both lengths, whatever they hold.
 */
export function fitsName(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name;
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.every((part) => part === '')) return false;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let from = first.length;
  // Each part at its first place leaves the most room for the next.
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, from);
    if (found === -1 || found + part.length > end) return false;
    from = found + part.length;
  }
  return true;
}
