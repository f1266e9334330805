import { type Html, html } from '../model/html.ts';
import { ownerPolicyPaths } from '../model/owner-policy-paths.ts';
import type { PortalLanguage } from '../model/scenario.ts';
import { languageNames, words } from './words.ts';

const own = {
  en: { motto: 'Living by the river', menu: 'Departments', entries: ['The town', 'Day to day', 'Culture and sport'] },
  fr: { motto: 'Vivre au bord de l’eau', menu: 'Rubriques', entries: ['La ville', 'Au quotidien', 'Culture et sport'] },
} as const satisfies Record<PortalLanguage, unknown>;

/** A page of the town's own site around its content: it looks as if made by others than the portal. */
export function ownerLayout(language: PortalLanguage, title: string, content: Html): Html {
  const { motto, menu, entries } = own[language];
  const say = words[language];
  const other = language === 'en' ? 'fr' : 'en';
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} | ${say.town}</title>
    <link rel="icon" href="/valdore.svg">
    <style>
      body{margin:0;color:#2b2320;background:#fff;font:1.05rem/1.6 Georgia,"Liberation Serif",serif}
      header{padding:1.6rem 1rem;text-align:center;color:#fff;background:#7c2d1e}
      header strong{display:block;font-size:1.9rem;line-height:1.2}
      nav{background:#f6ede4;border-bottom:1px solid #e2d2c1}
      nav ul{display:flex;flex-wrap:wrap;justify-content:center;gap:.25rem 2.5rem;margin:0;padding:.7rem 1rem;list-style:none}
      main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem 3rem}
      h1,h2{line-height:1.25;color:#7c2d1e}
      dl{padding-left:1.1rem;border-left:3px solid #e2b99c}
      dt{margin-top:1.1rem;font-weight:bold}
      dd{margin:0}
      dd+dd{color:#6b5a50}
      a{color:#7c2d1e}
      footer{padding:1.4rem 1rem;text-align:center;background:#f6ede4}
      footer p{margin:0}
    </style>
  </head>
  <body>
    <header><strong>${say.town}</strong>${motto}</header>
    <nav aria-label="${menu}"><ul>${entries.map((entry) => html`<li><a href="/">${entry}</a></li>`)}</ul></nav>
    <main>${content}
    </main>
    <footer>
      <p><a href="${ownerPolicyPaths[language]}">${say.cookies}</a> · <a href="${ownerPolicyPaths[other]}" hreflang="${other}" lang="${other}">${languageNames[other]}</a></p>
      <p>${say.madeUp}</p>
    </footer>
  </body>
</html>
`;
}
