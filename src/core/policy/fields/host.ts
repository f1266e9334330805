import type { Line } from '../document/line.ts';
import { saysCookie } from './category.ts';

const HOST = /https?:\/\/([a-z0-9.-]+\.[a-z]{2,})|(?<![\w.@-]|\.\s)((?:[a-z0-9-]+\.){1,4}[a-z]{2,})(?![\w@(]|\.\w)/i;
const FILE = /\.(?:js|html?|php|net|txt|pdf)$/i;

/** "This policy applies to data.example.org.": a sentence that says which site it is about. */
const APPLIES =
  /^\P{L}*(?:this|diese|die|dieser|cette|la|esta|questa|quest|deze|dit|denna|denne|dette|niniejsza|tato|táto|ova|ta|tämä|jelen|see|aquesta|prezenta|η|a)\s.{0,60}(?:applies to|gilt für|s’applique [aà]|s'applique [aà]|se aplica a|aplica-se a|si applica a|geldt voor|is van toepassing op|gäller för|gäller|gælder for|gjelder for|dotyczy|se vztahuje na|sa vzťahuje na|koskee|vonatkozik|kehtib|s'aplica a|se aplică|ισχύει)/iu;

/** The host in the line that says which site the cookies are of ("What cookies are used on https://…"), or null. */
export function findHost(lines: readonly Line[]): string | null {
  for (const { text, cells, bullet } of lines) {
    if (cells.length > 0 || bullet || text.length > 160 || !text.includes('.')) continue;
    if (text.endsWith('.') && (!APPLIES.test(text) || text.includes('. '))) continue;
    const match = HOST.exec(text.replace(/\.$/, ''));
    const host = match?.[1] ?? match?.[2];
    if (
      host !== undefined &&
      (match?.[1] !== undefined || !FILE.test(host)) &&
      (saysCookie(text) || APPLIES.test(text))
    )
      return host.toLowerCase();
  }
  return null;
}
