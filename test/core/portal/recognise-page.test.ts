import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKS, type MarkKind } from '../../../src/core/portal/page-evidence.ts';
import { type Page, recognisePage } from '../../../src/core/portal/recognise-page.ts';
import { HOST } from '../facts.ts';

const OWN = 'https://data.example.org/';
const page = (html: string, facts: Partial<Page> = {}): Page => ({
  url: OWN,
  headers: null,
  securityTxt: null,
  html,
  ...facts,
});
const kinds = (subject: Page) => recognisePage(subject).evidence.map(({ kind }) => kind);
const certainty = (subject: Page) => recognisePage(subject).certainty;

const menu = `<nav class="ods-front-header" ods-responsive-menu breakpoint="900"><ods-responsive-menu-placeholder>
<a href="/">Open data</a></ods-responsive-menu-placeholder><a href="/explore/">Catalogue</a></nav>`;
const footer = `<div class="ods-front-footer"><a href="/terms/terms-and-conditions/">Terms</a>
<a href="/terms/privacy-policy/">Privacy</a><ods-manage-cookies-preferences></ods-manage-cookies-preferences></div>`;
const application = '<main ng-app="ods.frontend"><h1>Trees</h1></main>';
const portal = `<!doctype html><html><body>${menu}${application}${footer}</body></html>`;
const listener =
  "<script>window.addEventListener('HuwiseAppReady', (ready) => ready.detail.initialize(main, { slug: 'air' }))</script>";
const store = 'https://s3-eu-1.example.com/aws-ec2-eu-1-opendatasoft-staticfileset/town';
const choices = encodeURIComponent('{"functional_cookies":true,"matomo":false}');
const contact = 'Contact: mailto:security@opendatasoft.com\nExpires: 2050-01-01T11:00:00.000Z\n';

describe('each mark is found where it counts, and not where it does not', () => {
  const rows: readonly { readonly mark: MarkKind; readonly on: Page; readonly notOn: readonly Page[] }[] = [
    {
      mark: 'hosted-name',
      on: page('', { url: `https://${HOST}./explore/` }),
      notOn: [
        ...['notopendatasoft.com', 'opendatasoft.com.example.org', 'help.opendatasoft.com'].map((host) =>
          page('', { url: `https://${host}/` }),
        ),
        page('', { url: `https://${HOST}@example.org/` }),
        page('', { url: `file:///${HOST}/` }),
      ],
    },
    {
      mark: 'claims-hosted-name',
      on: page(`<link rel="canonical" href="https://${HOST}/explore/">`, { url: null }),
      notOn: [page(`<link rel="canonical" href="https://${HOST}/explore/">`)],
    },
    {
      mark: 'security-contact',
      on: page('', { securityTxt: contact }),
      notOn: [
        page('', { securityTxt: `Contact: mailto:cert@example.org\n${contact}` }),
        page('', { securityTxt: `# ${contact}` }),
        page('', { securityTxt: '<p>Contact: mailto:security@opendatasoft.com' }),
      ],
    },
    {
      mark: 'api-headers',
      on: page('', { headers: { 'Access-Control-Expose-Headers': 'Link, ODS-Explore-API-Deprecation' } }),
      notOn: [page('', { headers: { 'content-security-policy': 'connect-src https://*.opendatasoft.com' } })],
    },
    {
      mark: 'consent-cookie',
      on: page('', { headers: { 'set-cookie': `sessionid=1; Path=/\ncookies_preferences=${choices}; Path=/` } }),
      notOn: [
        page('', { headers: { 'set-cookie': 'cookies_preferences=all; Path=/' } }),
        page('', { headers: { 'set-cookie': 'sessionid=1\ncsrftoken=2\ndjango_language=fr' } }),
      ],
    },
    {
      mark: 'varies-by-host',
      on: page('', { headers: { vary: 'Accept-Language, Cookie, Host' } }),
      notOn: [page('', { headers: { vary: 'Accept-Language, Cookie' } })],
    },
    { mark: 'openresty', on: page('', { headers: { Server: 'openresty/1.25' } }), notOn: [page('')] },
    {
      mark: 'other-answer',
      on: page('', { url: `https://${HOST}/`, headers: { server: 'openresty', vary: 'Cookie, Accept-Language' } }),
      notOn: [
        page('', { url: `https://${HOST}/`, headers: { Vary: 'Accept-Language, Cookie, Host' } }),
        page('', { url: `https://${HOST}/`, headers: { 'set-cookie': `cookies_preferences=${choices}` } }),
        page('', { url: `https://${HOST}/` }),
        page('', { headers: { server: 'openresty' } }),
      ],
    },
    {
      mark: 'responsive-menu',
      on: page('<header class="own" data-ods-responsive-menu>'),
      notOn: [page('<header title="ods-responsive-menu">'), page('<p>ods-responsive-menu</p>')],
    },
    {
      mark: 'cookie-control',
      on: page('<button class="ods-manage-cookies-preferences__show-button">'),
      notOn: [page('<button class="ods-cookie-banner__accept-all">')],
    },
    {
      mark: 'front-header',
      on: page('<DIV CLASS=ods-front-header__menu>'),
      notOn: [page('<div class="ods-header ods-front-headers">'), page('<style>.ods-front-header { top: 0 }</style>')],
    },
    {
      mark: 'front-footer',
      on: page('<div class="own ods-front-footer">'),
      notOn: [page('<!-- <div class="ods-front-footer"> -->')],
    },
    {
      mark: 'front-office',
      on: page('<body data-ng-app=ods.frontend>'),
      notOn: [page('<body ng-app="ods-widgets">'), page('<pre><div ng-app="ods.frontend"></pre>')],
    },
    {
      mark: 'studio-listener',
      on: page('<script>addEventListener("HuwiseAppReady",e=>0)</script>'),
      notOn: [
        page(`<script>const code = "addEventListener('HuwiseAppReady', start)"</script>`),
        page("<script>// addEventListener('HuwiseAppReady', start)</script>"),
        page(`<script type="application/json">addEventListener('HuwiseAppReady')</script>`),
        page(`<!-- ${listener} -->`),
        page(`<textarea>${listener}</textarea>`),
        page(`<p title="${listener}">`),
      ],
    },
    { mark: 'studio-start', on: page(listener), notOn: [page('<script>detail.initialize()</script>')] },
    {
      mark: 'front-office-module',
      on: page("<script>angular.module('ods.frontend').controller()</script>"),
      notOn: [page("<script>angular.module('ods-widgets')</script>")],
    },
    {
      mark: 'page-blocks',
      on: page('<script>$scope.blocks = {"html": "<p>"}</script>'),
      notOn: [page('<script>/* $scope.blocks = {} */</script>')],
    },
    {
      mark: 'own-data',
      on: page('<ods-catalog-context context="all">'),
      notOn: [page('<ods-catalog-context context="all" all-domain="data.example.net">')],
    },
    {
      mark: 'api-address',
      on: page('<a href="/api/explore/v2.1/catalog/exports/csv">'),
      notOn: [page('<a href="https://data.example.net/api/explore/v2.1/">')],
    },
    {
      mark: 'terms-pages',
      on: page(`<a href="${OWN}terms/privacy-policy"><a href="/terms/terms-and-conditions/">`),
      notOn: [page('<a href="/terms/privacy-policy/">')],
    },
    {
      mark: 'dataset-address',
      on: page('', { url: `${OWN}explore/dataset/trees/table/` }),
      notOn: [page('', { url: `${OWN}fr/explore/dataset/trees/` })],
    },
    {
      mark: 'cookie-policy-page',
      on: page('<a href="/terms/cookies-policy/">'),
      notOn: [page('<a href="/cookies-policy/">')],
    },
    { mark: 'explore-address', on: page('<a href="/explore/?sort=new">'), notOn: [page('<a href="/explorer/">')] },
    { mark: 'page-address', on: page('', { url: `${OWN}p/air/` }), notOn: [page('', { url: `${OWN}p/` })] },
    {
      mark: 'platform-files',
      on: page('<img src="/static/ods/logo.svg">'),
      notOn: [page('<img src="https://data.example.net/static/ods/logo.svg">')],
    },
    {
      mark: 'portal-images',
      on: page(`<link rel="icon" href="${store}/favicon?tstamp=1">`),
      notOn: [page(`<img src="${store}/logo">`)],
    },
    {
      mark: 'theme-images',
      on: page('<img src="/assets/theme_image/town.png">'),
      notOn: [page('<a href="/assets/theme_image/town.png">')],
    },
    { mark: 'widgets-application', on: page('<div ng-app="ods-widgets">'), notOn: [page(portal)] },
    {
      mark: 'widgets-script',
      on: page('<script src="//static.example.com/ods-widgets/v2/ods-widgets.min.js"></script>'),
      notOn: [page('<script src="/static/ods-widgets/ods-widgets.js"></script>')],
    },
    {
      mark: 'data-of-another-host',
      on: page('<div ods-dataset-context context="a" a-domain="data.example.net">'),
      notOn: ['', 'data.example.org', 'https://data.example.org/'].map((domain) =>
        page(`<div ods-dataset-context context="a" a-domain="${domain}">`),
      ),
    },
    {
      mark: 'embedded-view',
      on: page('<iframe src="https://data.example.net/explore/embed/dataset/trees/map/">'),
      notOn: [page('<iframe src="/explore/embed/dataset/trees/map/">')],
    },
    {
      mark: 'portal-elsewhere',
      on: page('<a href="https://data.example.net/explore/">'),
      notOn: [page('<a href="https://data.example.net/explore/"><a href="/explore/">')],
    },
    { mark: 'unfilled-template', on: page('<nav>##menu##</nav>'), notOn: [page('<pre>##menu##</pre>')] },
    {
      mark: 'generator',
      on: page('<meta name="Generator" content="Hugo 0.140">'),
      notOn: [page('<meta name="generator" content="MSHTML 11.00">'), page('<meta name="generator">')],
    },
    {
      mark: 'other-software',
      on: page('<link rel="stylesheet" href="/wp-content/a.css">'),
      notOn: [page('<img src="https://www.example.net/wp-content/a.png">'), page('<a href="/wp-content/a.pdf">')],
    },
    { mark: 'vendor-host', on: page('', { url: 'https://www.huwise.com/en/' }), notOn: [page('')] },
    {
      mark: 'no-web-address',
      on: page('', { url: 'file:///home/Town.html' }),
      notOn: [page(''), page('', { url: null }), page('', { url: 'home/Town.html' })],
    },
    {
      mark: 'archive-copy',
      on: page('', { url: 'https://archive.example.org/web/20240102030405/https://data.example.org/' }),
      notOn: [page('', { url: `${OWN}20240102030405/` })],
    },
  ];

  test.each(rows)('$mark', ({ mark, on, notOn }) => {
    expect(kinds(on)).toContain(mark);
    for (const other of notOn) expect(kinds(other)).not.toContain(mark);
  });

  test('none is left out above', () => {
    expect(rows.map(({ mark }) => mark).sort()).toEqual(Object.keys(MARKS).sort());
  });

  test('docs/recognition.md has them all, with their families and weights', () => {
    const documented = readFileSync('docs/recognition.md', 'utf8').matchAll(
      /^\| `([a-z-]+)` \| ([a-z-]+) \| (-?\d+) \|/gm,
    );
    expect(
      Object.fromEntries([...documented].map(([, kind, family, weight]) => [kind, { family, weight: Number(weight) }])),
    ).toEqual(MARKS);
  });
});

describe('a portal is recognised', () => {
  test.each([
    { when: 'it has header, application and footer', subject: page(portal) },
    { when: 'it is hosted, and nearly empty', subject: page('<p>', { url: `https://${HOST}/` }) },
    { when: 'its address is not known', subject: page(portal, { url: null }) },
    { when: 'its markup is in capitals, without quotes', subject: page(portal.replaceAll('"', '').toUpperCase()) },
    { when: 'a library proxy shows it', subject: page(portal, { url: 'https://data-example-org.proxy.example.edu/' }) },
    {
      when: 'its owner replaced header and footer',
      subject: page('<header ods-responsive-menu><a href="/explore/">Data</a></header><div ng-app="ods.frontend">'),
    },
    { when: 'it is a Studio page', subject: page(`<div id="root">${listener}`, { url: `${OWN}p/air/` }) },
    { when: 'only its host’s contact tells', subject: page('<p>Back soon', { securityTxt: contact }) },
    {
      when: 'it embeds another portal and shows code',
      subject: page(
        `${portal}<iframe src="https://data.example.net/explore/embed/dataset/trees/"></iframe><pre>&lt;iframe&gt;`,
      ),
    },
    {
      when: 'a code sample in it is never closed',
      subject: page(`${menu}<main><code>x</main>${application}${footer}`),
    },
  ])('for certain when $when', ({ subject }) => {
    expect(certainty(subject)).toBe('certain');
  });

  test.each([
    {
      when: 'everything visible is its owner’s',
      subject: page(
        '<img src="/assets/theme_image/a.png"><a href="/explore/">Data</a><a href="/terms/terms-and-conditions/">T</a><a href="/terms/privacy-policy/">P</a>',
        { url: `${OWN}pages/home/`, headers: { server: 'openresty', vary: 'Accept-Language, Cookie, Host' } },
      ),
    },
    { when: 'there is its header and nothing else', subject: page('<div class="ods-front-header">') },
    {
      when: 'it only loads what Studio keeps of the page',
      subject: page('<link rel="preload" href="/api/portal/v1.0/studio_pages/air"><div id="root">', {
        url: `${OWN}p/air/`,
        headers: { server: 'openresty', vary: 'Accept-Language, Cookie, Host' },
      }),
    },
    {
      when: 'its name is a portal’s, and neither page nor answer is',
      subject: page('<p>Nobody lives here', { url: `https://${HOST}/explore/`, headers: { server: 'openresty' } }),
    },
  ])('as probable when $when', ({ subject }) => {
    expect(certainty(subject)).toBe('probable');
  });
});

describe('what is no portal is not taken for one', () => {
  const widgets =
    '<script src="https://static.opendatasoft.com/ods-widgets/latest-v2/ods-widgets.min.js"></script><div ng-app="ods-widgets"><ods-dataset-context context="a" a-domain="data.example.net"></ods-dataset-context></div>';
  test.each([
    { family: 'a page that embeds widgets', subject: page(widgets) },
    {
      family: 'the same, with data from a host named by a script',
      subject: page(widgets.replace(/ a-domain="[^"]*"/, '')),
    },
    {
      family: 'a page that embeds a view',
      subject: page(`<iframe src="https://${HOST}/explore/embed/dataset/trees/"></iframe>`),
    },
    { family: 'an article with code samples', subject: page(`<article><pre><code>${portal}</code></pre></article>`) },
    { family: 'an article with escaped samples', subject: page(`<p>${portal.replaceAll('<', '&lt;')}</p>`) },
    { family: 'a page that holds markup in a script', subject: page(`<script>const sample = \`${portal}\`</script>`) },
    { family: 'a theme that nothing filled in', subject: page(`${menu}<p>##menu##</p>${widgets}`) },
    {
      family: 'other software that took over the host',
      subject: page(
        '<iframe src="/data-fair/embed/dataset/trees"></iframe><a href="/explore/">Data</a><a href="/terms/terms-and-conditions/">T</a><a href="/terms/privacy-policy/">P</a>',
        { url: `${OWN}pages/home`, headers: { server: 'openresty' } },
      ),
    },
    {
      family: 'a town’s site that copies the portal’s header',
      subject: page(
        '<link href="/wp-content/a.css"><div class="ods-front-header"><a href="https://data.example.net/explore/">',
      ),
    },
    {
      family: 'a catalogue of other software, with a portal’s logo',
      subject: page(
        `<meta name="generator" content="ckan 2.11"><img src="${store}/logo"><link rel="icon" href="${store}/icon">`,
      ),
    },
    {
      family: 'a Django site with the three cookies',
      subject: page('<a href="/explore/">', {
        headers: { server: 'openresty', 'set-cookie': 'sessionid=1\ncsrftoken=2\ndjango_language=fr' },
      }),
    },
    {
      family: 'a trading site with terms at the same addresses',
      subject: page('<a href="/terms/terms-and-conditions"><a href="/terms/privacy-policy">', {
        url: `${OWN}terms/cookies-policy`,
      }),
    },
    {
      family: 'the vendor’s site',
      subject: page(portal, { url: 'https://www.opendatasoft.com/', securityTxt: contact }),
    },
    {
      family: 'a site of the vendor below a hosting domain',
      subject: page('<meta name="generator" content="HubSpot">', { url: 'https://news.huwise.com/' }),
    },
    {
      family: 'an archive’s copy',
      subject: page(portal, { url: 'https://web.archive.org/web/20240102030405/https://data.example.org/' }),
    },
    {
      family: 'an archive’s copy that was saved',
      subject: page(`<div id="wm-ipp-base"></div>${portal}`, { url: null }),
    },
    { family: 'a page that was saved as a file', subject: page(portal, { url: 'file:///home/Town.html' }) },
    { family: 'another design system', subject: page('<ods-button class="ods-header ods-cookie-banner__accept-all">') },
    {
      family: 'a list of portals',
      subject: page(`<p>ods.frontend, Opendatasoft</p><a href="https://${HOST}/explore/">Town</a>`),
    },
    { family: 'nothing at all', subject: page('', { url: null }) },
  ])('$family', ({ subject }) => {
    expect(certainty(subject)).toBe('no');
  });
});

test('what was seen is kept short, without an address’s query or a cookie’s value', () => {
  const { evidence } = recognisePage(
    page(`<a href="/explore/?key=secret"><meta name="generator" content="${'x'.repeat(5000)}">`, {
      headers: { 'set-cookie': `cookies_preferences=${choices}` },
    }),
  );
  expect(evidence.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([
    ['generator', 'x'.repeat(160)],
    ['consent-cookie', 'cookies_preferences'],
    ['explore-address', '/explore/'],
  ]);
});

const pieces = fc.constantFrom(
  ...['<', '</', '<!--', '-->', '<script>', '</script', '<pre>', '</pre>', '<code', '<a href="', "<a href='/", '">'],
  ...['"', "'", '`', '//', '/*', '*/', '\\', '\n', ' ', '=', '&#', '##menu##', '\ud800', '\u0000', 'İ'],
  ...[
    'ods-responsive-menu',
    ' ng-app=ods.frontend',
    ' class="ods-front-',
    'https://',
    '/explore/',
    '$scope.blocks',
    '<',
  ],
);

test('any page is weighed', { tags: 'long' }, () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 80 }),
      fc.option(fc.oneof(fc.webUrl(), fc.string())),
      fc.option(fc.dictionary(fc.string(), fc.string())),
      fc.option(fc.string()),
      (parts, url, headers, securityTxt) => {
        const { certainty: sure, evidence } = recognisePage({ html: parts.join(''), url, headers, securityTxt });
        expect(['certain', 'probable', 'no']).toContain(sure);
        expect(new Set(evidence.map(({ kind }) => kind)).size).toBe(evidence.length);
        expect(evidence.every(({ excerpt }) => excerpt.length <= 160)).toBe(true);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

describe('a hostile page costs no more than its length', { tags: 'long' }, () => {
  const SIZE = 200_000;
  test.each([
    ...['<', '<!--', '<a ', '<a x="', "<a x='", '<script', '<script>', '<script x=">"', '<pre>', '</', 'a=', '= '],
    ...[
      '##',
      '<a href="/',
      '<a class="ods-',
      '<script>"',
      '<script>/*',
      '<script>on(',
      '<script>`\\',
      '<p id="a" ',
      '  ',
    ],
    ...['<a href="//x/ods-widgets-', '<script>$scope.blocks ', '<a href=" '],
  ])('of %j', (piece) => {
    const time = (size: number) => {
      const html = piece.repeat(Math.ceil(size / piece.length));
      const start = process.cpuUsage();
      recognisePage(page(html));
      return process.cpuUsage(start).user / 1000;
    };
    time(SIZE / 8);
    expect(time(SIZE)).toBeLessThan(2000); // ms of the processor; by the square of its length it would be minutes
  });
});
