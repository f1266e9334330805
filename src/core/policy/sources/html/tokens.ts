export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly tag: string };

/** Elements whose content is not markup; none of it is shown. @see HTML, "raw text elements" */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'template']);
/** Of these, without an end tag the rest is read: a browser would show an empty page, and nobody publishes that. */
const WORDS = new Set(['textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'template']);
const NAME = /[a-zA-Z][^\s/>]*/y;
/** Where scripts run, it is raw text. */
const NOSCRIPT = /<(\/?)noscript(?=[\s/>])/gi;

/** Where the tag that begins before `index` ends: the first `>` outside of quotes. */
function tagEnd(html: string, index: number): number {
  for (let at = index; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (character === '>') return at;
    if ((character === '"' || character === "'") && html.charAt(at - 1) === '=') {
      const close = html.indexOf(character, at + 1);
      if (close === -1) return html.length;
      at = close;
    }
  }
  return html.length;
}

/**
 * Text and tags of an HTML document, in order; character references are left as they are written. Not a parser: no tree, so no nesting can exhaust it. A library's
 * tokenizer would cost the worker's bundle 20 kB for a table of entity names.
 * @see HTML, "Tokenization"
 */
export function* tokens(html: string): Generator<Token, void> {
  /** Elements that end nowhere behind here: looked for once. */
  const unclosed = new Set<string>();
  for (let index = 0; index < html.length; ) {
    const open = html.indexOf('<', index);
    const end = open === -1 ? html.length : open;
    if (end > index) yield { kind: 'text', text: html.slice(index, end) };
    if (open === -1) return;
    const closing = html.charAt(open + 1) === '/';
    NAME.lastIndex = open + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0];
    if (name === undefined) {
      index = afterMarkup(html, open);
      if (index === open + 1) yield { kind: 'text', text: '<' };
      continue;
    }
    const tag = name.toLowerCase();
    const to = tagEnd(html, NAME.lastIndex);
    yield closing ? { kind: 'close', tag } : { kind: 'open', tag, attributes: html.slice(NAME.lastIndex, to) };
    index = to + 1;
    if (closing) continue;
    if (tag === 'noscript') index = noscriptEnd(html, index);
    if (!RAW.has(tag) || unclosed.has(tag)) continue;
    const rawTo = rawEnd(html, index, tag);
    if (rawTo === html.length && WORDS.has(tag)) unclosed.add(tag);
    else index = rawTo;
  }
}

/** After a comment, a declaration or a processing instruction; just after the `<` when it is only a character. */
function afterMarkup(html: string, open: number): number {
  const next = html.charAt(open + 1);
  if (next !== '!' && next !== '?' && next !== '/') return open + 1;
  const comment = html.startsWith('<!--', open);
  const end = html.indexOf(comment ? '-->' : '>', open + 2);
  return end === -1 ? html.length : end + (comment ? 3 : 1);
}

function rawEnd(html: string, index: number, tag: string): number {
  for (let at = html.indexOf('</', index); at !== -1; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + tag.length).toLowerCase() === tag) return at;
  }
  return html.length;
}

/** Where the content of a `<noscript>` ends: where it begins, when it is not closed before the next. */
function noscriptEnd(html: string, index: number): number {
  NOSCRIPT.lastIndex = index;
  const next = NOSCRIPT.exec(html);
  return next?.[1] === '/' ? next.index : index;
}

const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The value of one attribute of a tag, or null. */
export function attribute(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null;
  for (const [, key, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (key?.toLowerCase() === name) return double ?? single ?? bare ?? null;
  }
  return null;
}
