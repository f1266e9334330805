import { decodeReferences } from '../policy/sources/html/decode-references.ts';
import { tokens } from '../policy/sources/html/tokens.ts';
import { scriptCode } from './script-code.ts';

/** A part of a page that does something in it; what stands in a comment or a code sample does not. */
export type PagePart =
  | { readonly kind: 'element'; readonly element: PageElement }
  | { readonly kind: 'script'; readonly code: string }
  | { readonly kind: 'text'; readonly text: string };

export interface PageElement {
  /** In lower case. */
  readonly tag: string;
  /** By name, in lower case, without AngularJS's optional prefixes (`data-ng-app` is `ng-app`). */
  readonly attributes: ReadonlyMap<string, string>;
}

/** The references that attributes have: of signs, which marks of the platform hold. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['num', '#'],
  ['colon', ':'],
  ['sol', '/'],
  ['lowbar', '_'],
  ['nbsp', '\u00a0'],
]);

const SAMPLES = new Set(['pre', 'code', 'samp', 'kbd', 'listing', 'plaintext']);
/** When one ends that began before a sample, then so does the sample, although nothing closed it. */
const AROUND_SAMPLES = new Set(['main', 'article', 'body']);
const SCRIPT = /<script(?=[\s/>])/gi;
const SCRIPT_END = /<\/script/gi;
const RUNS = /^$|^module$|javascript|ecmascript/i;

/** The parts of a page, in order. */
export function* pageParts(html: string): Generator<PagePart, void> {
  let samples = 0;
  let around = 0; // of those in the sample, how many are open
  // The tokens leave out what scripts contain; so each script is told where it begins.
  for (const token of tokens(html.replace(SCRIPT, (tag, at: number) => `${tag} begins=${at}`))) {
    if (token.kind === 'text') {
      if (samples === 0) yield { kind: 'text', text: token.text };
    } else if (SAMPLES.has(token.tag)) {
      if (samples === 0) around = 0;
      samples = Math.max(0, samples + (token.kind === 'open' ? 1 : -1));
    } else if (samples > 0 && AROUND_SAMPLES.has(token.tag)) {
      around += token.kind === 'open' ? 1 : -1;
      if (around < 0) samples = 0;
    } else if (samples === 0 && token.kind === 'open') {
      const attributes = attributesOf(token.attributes);
      yield { kind: 'element', element: { tag: token.tag, attributes } };
      if (token.tag === 'script' && RUNS.test(attributes.get('type')?.trim() ?? '')) {
        yield { kind: 'script', code: scriptCode(contentOf(html, Number(attributes.get('begins')))) };
      }
    }
  }
}

/** What a script contains whose tag begins at `begins`. */
function contentOf(html: string, begins: number): string {
  const start = html.indexOf('>', begins) + 1;
  SCRIPT_END.lastIndex = start;
  return start === 0 ? '' : html.slice(start, SCRIPT_END.exec(html)?.index);
}

const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const MAX_ATTRIBUTES = 60;

/** @see HTML, "duplicate-attribute": the first one counts */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name
      .toLowerCase()
      .replace(/^(?:data|x)[-:_](?=ng|ods)/, '')
      .replace(/^ng[:_]/, 'ng-');
    if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? '', MARKS));
    if (attributes.size === MAX_ATTRIBUTES) break;
  }
  return attributes;
}
