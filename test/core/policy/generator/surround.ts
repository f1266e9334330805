import type { Layout } from './layouts/layout.ts';
import { element, elements, escaped } from './layouts/markup.ts';
import { phrasesIn } from './phrases.ts';
import type { Policy } from './policy.ts';

/** Puts a title above what declares the cookies, and around it what pages have: navigation, general words, a footer. */
export function surround(body: string, { language, noise }: Policy, format: Layout['format']): string {
  const phrases = phrasesIn(language.tag);
  const [before = '', ...after] = noise.has('chatter') ? phrases.chatter : [];
  const links = noise.has('navigation') ? phrases.navigation : [];
  const footer = links.length === 0 ? '' : '© Town of Meadow';
  if (format === 'text') {
    const parts = [links.join('\n'), '# Cookies', before, body, after.join('\n'), footer];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  }
  const paragraphs = (texts: readonly string[]): string =>
    elements(
      'p',
      texts.filter((text) => text !== ''),
    );
  const main = ['<h1>Cookies</h1>', paragraphs([before]), body, paragraphs(after)].filter((part) => part !== '');
  const navigation =
    links.length === 0 ? '' : element('nav', links.map((link) => element('a', escaped(link), ' href="/"')).join(' '));
  return `<!doctype html>\n<html lang="${language.tag}"><body>${navigation}\n${main.join('\n')}\n${element('footer', paragraphs([footer]))}</body></html>\n`;
}
