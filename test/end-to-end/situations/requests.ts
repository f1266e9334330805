import { AHEAD, frame, SIBLING, type Situation, script } from './situation.ts';

const IMAGE = 'image/svg+xml';
const WITHOUT = ['of-font', 'of-cors-script', 'of-module', 'of-plain-fetch', 'of-omitting'];

/** Whatever asks for a response. */
export const REQUEST_SITUATIONS: readonly Situation[] = [
  {
    when: 'a page loads whatever a page can load',
    host: 'loads.opendatasoft.com',
    opens({ address }) {
      const sets = (name: string, type: string, body = '', status = 200) =>
        address({ path: `/${name}`, type, body, status, lines: [`${name}=1`] });
      const sheet = sets('of-sheet', 'text/css', `p { background: url("${sets('of-background', IMAGE)}") }`);
      return address({
        lines: ['of-page=1'],
        body: `<link rel="icon" href="${sets('of-icon', IMAGE)}">
          <link rel="stylesheet" href="${sheet}"><link rel="preload" as="fetch" href="${sets('of-preload', 'text/plain')}">
          <p>Text</p><img src="${sets('of-image', IMAGE)}"><script src="${sets('of-script', 'text/javascript')}"></script>
          <object data="${sets('of-object', 'text/html')}"></object><embed src="${sets('of-embed', 'text/html')}">
          <audio src="${sets('of-audio', 'audio/mpeg', '', 404)}"></audio>
          ${frame(sets('of-frame', 'text/html'))}${script(`
            navigator.sendBeacon('${sets('of-beacon', 'text/plain')}');
            fetch('${sets('of-fetch', 'text/plain')}', { keepalive: true });
            new EventSource('${sets('of-events', 'text/event-stream', '', 204)}');
            new WebSocket('${sets('of-socket', 'text/plain').replace('https', 'wss')}');
            const request = new XMLHttpRequest();
            request.open('GET', '${sets('of-request', 'text/plain')}');
            request.send();`)}`,
      });
    },
    sets: {
      response:
        'page icon sheet background preload image script object embed audio frame beacon fetch events request socket'
          .split(' ')
          .map((what) => `of-${what}`),
    },
  },
  {
    when: 'answers are no pages',
    host: 'statuses.opendatasoft.com',
    opens({ address }) {
      const answers = [204, 401, 404, 500].map((status) => address({ status, lines: [`status-${status}=1`] }));
      const cut = address({ cut: true, body: 'cut', lines: ['cut=1'] });
      const moved = address({ status: 302, headers: [`Location: ${address()}`], lines: ['moved=1'] });
      return address({
        body: script([...answers, cut, moved].map((url) => `fetch('${url}').catch(() => {});`).join('')),
      });
    },
    sets: { response: ['status-204', 'status-401', 'status-404', 'status-500', 'cut', 'moved'] },
  },
  {
    when: 'another host is asked without cookies',
    host: 'without.opendatasoft.com',
    opens({ address }) {
      const sets = (name: string, type: string) =>
        address({
          host: SIBLING,
          type,
          lines: [`${name}=1; Domain=opendatasoft.com`],
          headers: ['Access-Control-Allow-Origin: *'],
        });
      return address({
        body: `<style>@font-face { font-family: f; src: url("${sets('of-font', 'font/woff2')}") } p { font-family: f }</style>
          <p>Text</p><script crossorigin src="${sets('of-cors-script', 'text/javascript')}"></script>
          <script type="module" src="${sets('of-module', 'text/javascript')}"></script>
          ${script(`fetch('${sets('of-plain-fetch', 'text/plain')}');
            fetch('${sets('of-omitting', 'text/plain')}', { credentials: 'omit' });
            fetch('${address({ lines: ['of-own-host=1'] })}', { credentials: 'omit' });`)}`,
      });
    },
    sets: { response: [...WITHOUT, 'of-own-host'] },
    refused: {
      ...Object.fromEntries(WITHOUT.map((name) => [name, 'without-credentials'] as const)),
      'of-own-host': 'unknown', // its answer looks like any other
    },
  },
  {
    when: 'another portal is asked with cookies, and a page may not read its answer',
    host: 'unread.opendatasoft.com',
    opens: ({ address }) =>
      address({
        body: script(
          `fetch('${address({ host: SIBLING, lines: ['unread=1'] })}', { credentials: 'include' }).catch(() => {});`,
        ),
      }),
    sets: { response: ['unread'] },
  },
  {
    when: 'workers fetch',
    host: 'workers.opendatasoft.com',
    opens({ address }) {
      const fetching = (name: string) => `fetch('${address({ lines: [`${name}=1`] })}');`;
      const js = (name: string, code = fetching(name)) =>
        address({ path: `/${name}.js`, type: 'text/javascript', body: code });
      const service = `addEventListener('install', (event) => event.waitUntil(
        ${fetching('by-service-worker').replace(';', '')}.then(() => self.cookieStore?.set('stored-by-worker', '1'))));`;
      return address({
        body: script(`new Worker('${js('by-worker')}');
          new Worker(URL.createObjectURL(new Blob([${JSON.stringify(fetching('by-blob'))}])));
          new SharedWorker('${js('by-shared-worker')}');
          navigator.serviceWorker.register('${js('service', service)}');`),
      });
    },
    sets: {
      response: ['by-worker', 'by-blob', 'by-shared-worker', 'by-service-worker'],
      unknown: ['stored-by-worker'],
    },
    refused: { 'stored-by-worker': null }, // Firefox 153 says yes to its cookie store, and mostly keeps nothing
  },
  {
    when: 'a content security policy reports',
    host: 'reports.opendatasoft.com',
    opens: ({ address }) =>
      address({
        body: '<style></style>',
        headers: [`Content-Security-Policy: style-src 'none'; report-uri ${address({ lines: ['reported=1'] })}`],
      }),
    sets: { response: ['reported'] },
    refused: { reported: 'unknown' }, // Firefox sends reports without cookies, and tells nothing of it
  },
  {
    when: 'another portal is fetched ahead',
    host: 'ahead.opendatasoft.com',
    opens: ({ address }) => {
      const rules = { prefetch: [{ urls: [address({ host: AHEAD, lines: ['ahead=1'] })], eagerness: 'immediate' }] };
      return address({ body: `<script type="speculationrules">${JSON.stringify(rules)}</script>` });
    },
    silent: ['ahead'],
  },
];
