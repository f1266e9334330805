/** Addresses of files: by their ending, by the last part of their path, or by a parameter. */
const FILE =
  /[./=](?:pdf|zip|gz|tar|7z|rar|csv|tsv|xlsx?|ods|docx?|odt|pptx?|odp|json|jsonl|geojson|xml|rdf|ttl|n3|rss|atom|ics|txt|kmz?|gml|gpx|shp|fgb|parquet|png|jpe?g|gif|svg|webp|tiff?|mp[34]|css|js)(?=\/?(?:[?&]|$))/i;
/** What a link may do besides showing a page: nobody is logged in or out, and nothing is changed. */
const ACTION =
  /(?<![a-z])(?:(?:log|sign)[-_]?(?:in|out|off|on|up)|register|delete|remove|unsubscribe|download)(?![a-z])|\/(?:set)?lang(?:uage)?\//i;
const MAX_URL_LENGTH = 2000;

/**
 * The further pages of a portal that a visit goes on with: links as a page has them, in their order. Two addresses that
 * differ in their parameters alone are one page.
 * @param at where that page is
 * @param asked the address that led there
 */
export function choosePages(
  links: readonly string[],
  { at, asked }: { readonly at: string; readonly asked: string },
  count: number,
): readonly string[] {
  const { host } = new URL(at);
  const known = new Set([pageOf(new URL(at)), pageOf(new URL(asked))]);
  const chosen: string[] = [];
  for (const link of links) {
    if (chosen.length === count) break;
    if (link.length > MAX_URL_LENGTH || !URL.canParse(link)) continue;
    const url = new URL(link);
    url.hash = '';
    const path = url.pathname + url.search;
    const isPage = /^https?:$/.test(url.protocol) && url.host === host && !FILE.test(path) && !ACTION.test(path);
    if (!isPage || known.has(pageOf(url))) continue;
    known.add(pageOf(url));
    chosen.push(url.href);
  }
  return chosen;
}

const pageOf = ({ host, pathname }: URL): string => host + pathname;
