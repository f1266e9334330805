import { FOREIGN, frame, SIBLING, type Situation, script, writing } from './situation.ts';

/** What pages and their frames write. */
export const PAGE_SITUATIONS: readonly Situation[] = [
  {
    when: 'a page hides, and scripts still write',
    host: 'hiding.opendatasoft.com',
    opens: ({ address }) => {
      const back = address({ host: SIBLING, body: script(`location.href = '${address({ path: '/back' })}';`) });
      const write = (type: string, on = 'window') =>
        `${on}.addEventListener('${type}', () => { document.cookie = 'at-${type}=1;path=/'; });`;
      return address({
        body: script(`${write('beforeunload')}${write('pagehide')}${write('visibilitychange', 'document')}
          addEventListener('pagehide', () => navigator.sendBeacon('${address({ lines: ['beacon-at-end=1'] })}'));
          addEventListener('load', () => { location.href = '${back}'; });`),
      });
    },
    sets: { script: ['at-beforeunload', 'at-pagehide', 'at-visibilitychange'], response: ['beacon-at-end'] },
  },
  {
    when: 'a page comes back',
    host: 'back.opendatasoft.com',
    opens: ({ address }) => {
      const away = address({ path: '/away', body: script('history.back();') });
      return address({
        body: script(`addEventListener('pageshow', ({ persisted }) => {
            if (persisted || performance.navigation.type === 2) document.cookie = 'at-return=1';
            else setTimeout(() => { location.href = '${away}'; });
          });`),
      });
    },
    sets: { script: ['at-return'] },
  },
  {
    when: 'a pop-up has no address',
    host: 'pop-up.opendatasoft.com',
    opens: ({ address }) =>
      address({
        body: `<button>open</button>${script(`document.querySelector('button').addEventListener('click', () => {
            const opened = open('about:blank');
            opened.document.cookie = 'by-opener=1; path=/';
            opened.document.write('<script>document.cookie = "by-pop-up=1; path=/"</' + 'script>');
          });`)}`,
      }),
    visitor: (page) => page.click('button'),
    sets: { script: ['by-opener', 'by-pop-up'] },
  },
  {
    when: 'frames have no address',
    host: 'frames-within.opendatasoft.com',
    opens: ({ address }) =>
      address({
        path: '/a/b',
        body: `<iframe srcdoc="<script>document.cookie = 'by-srcdoc=1'</script>"></iframe>
          ${frame("javascript:document.cookie = 'by-address=1'; ''")}
          ${frame(address({ lines: ['in-sandbox=1'], body: writing('by-sandbox=1') }), 'sandbox="allow-scripts"')}
          ${script(`const made = document.createElement('iframe');
            document.body.append(made);
            made.contentDocument.cookie = 'in-made=1';
            made.src = '${address({ path: '/filled', body: writing('in-filled=1') })}';`)}`,
      }),
    sets: { script: ['by-srcdoc', 'in-made', 'in-filled'], unknown: ['by-address'], response: ['in-sandbox'] },
    silent: ['by-sandbox'],
  },
  {
    when: 'the address changes before a cookie without a path',
    host: 'pushed.opendatasoft.com',
    opens: ({ address }) =>
      address({ path: '/a/b', body: script(`history.pushState(null, '', '/c/d'); document.cookie = 'pushed=1';`) }),
    sets: { script: ['pushed'] },
  },
  {
    when: 'scripts call the cookie store',
    host: 'store.opendatasoft.com',
    opens: ({ address }) =>
      address({
        path: '/a/b',
        body: script(`const set = (options) => cookieStore.set({ value: '1', ...options }).catch(() => {});
          cookieStore.set('store-plain', '1');
          set({ name: 'store-path', path: '/a' });
          set({ name: 'store-age', maxAge: 600 });
          set({ name: 'store-date', expires: Date.now() + 600_000 });
          set({ name: 'store-lax', sameSite: 'lax', domain: 'opendatasoft.com' });
          set({ name: 'store-part', partitioned: true });
          set({ name: 'store-other', domain: 'example.org' });
          set({ name: '__Http-store' });
          set({ name: 'store-gone', maxAge: 0 });
          set({ name: 'store-relative', path: 'relative' });
          set({ name: 'store-dot', domain: '.opendatasoft.com' });
          set({ name: 'store-both', maxAge: 600, expires: Date.now() + 600_000 });`),
      }),
    sets: {
      script: [
        'store-plain',
        'store-path',
        'store-age',
        'store-date',
        'store-lax',
        'store-part',
        'store-other',
        '__Http-store',
        'store-gone',
      ],
    },
    refused: { 'store-other': 'other-domain', '__Http-store': 'http-prefix', 'store-gone': 'expired' },
    silent: ['store-relative', 'store-dot', 'store-both'], // the cookie store rejects these
  },
  {
    when: 'a script tries out how far up it may set a cookie',
    host: 'probes.opendatasoft.com',
    opens: ({ address }) =>
      address({
        body: script(`for (const domain of ['com', 'opendatasoft.com', 'probes.opendatasoft.com'])
            for (const end of ['', '; max-age=0']) document.cookie = 'probe=1; path=/; domain=' + domain + end;`),
      }),
    tried: ['probe'],
  },
  {
    when: 'a page embeds another portal',
    host: 'embeds.opendatasoft.com',
    opens: ({ address }) =>
      address({
        body:
          frame(address({ host: SIBLING, path: '/a', lines: ['sibling-line=1'] })) +
          frame(address({ host: SIBLING, path: '/b', body: writing('sibling-script=1') })),
      }),
    sets: { response: ['sibling-line'], script: ['sibling-script'] },
  },
  {
    when: 'a page embeds another site',
    host: 'embeds-site.opendatasoft.com',
    opens: ({ address }) => {
      const kinds = {
        none: '; SameSite=None; Secure',
        lax: '; SameSite=Lax',
        plain: '',
        part: '; SameSite=None; Secure; Partitioned',
      };
      const lines = (by: string) =>
        Object.entries(kinds).map(([kind, attributes]) => `foreign-${by}-${kind}=1${attributes}`);
      return address({
        body: frame(address({ host: FOREIGN, lines: lines('line'), body: writing(...lines('script')) })),
      });
    },
    sets: {
      response: ['foreign-line-none', 'foreign-line-lax', 'foreign-line-plain', 'foreign-line-part'],
      script: ['foreign-script-none', 'foreign-script-lax', 'foreign-script-plain', 'foreign-script-part'],
    },
    refused: {
      'foreign-line-none': 'third-party',
      'foreign-line-lax': 'cross-site',
      'foreign-line-plain': 'cross-site',
      'foreign-script-none': 'third-party',
      'foreign-script-lax': 'cross-site',
      'foreign-script-plain': 'cross-site',
    },
  },
  {
    when: 'a portal is embedded in itself, through another site',
    host: 'ancestors.opendatasoft.com',
    opens: ({ address }) => {
      const within = address({
        lines: [
          'within-lax=1; SameSite=Lax',
          'within-plain=1',
          'within-none=1; SameSite=None; Secure',
          'within-part=1; SameSite=None; Secure; Partitioned',
        ],
      });
      return address({ body: frame(address({ host: FOREIGN, body: frame(within) })) });
    },
    sets: { response: ['within-lax', 'within-plain', 'within-none', 'within-part'] },
    refused: { 'within-lax': 'cross-site', 'within-plain': 'cross-site', 'within-none': 'third-party' },
  },
  {
    when: 'a page over http embeds its own host over https',
    host: 'schemes.opendatasoft.com',
    opens: ({ address }) =>
      address({ scheme: 'http', body: frame(address({ lines: ['scheme-lax=1; SameSite=Lax', 'scheme-plain=1'] })) }),
    sets: { response: ['scheme-lax', 'scheme-plain'] },
    refused: { 'scheme-lax': 'cross-site', 'scheme-plain': 'cross-site' },
  },
  {
    when: 'a frame without an origin fetches',
    host: 'opaque.opendatasoft.com',
    opens: ({ address }) => {
      const lines = ['opaque-none=1; SameSite=None; Secure', 'opaque-plain=1'];
      const code = `fetch('${address({ lines })}', { credentials: 'include' }).catch(() => {});`;
      return address({ body: frame(address({ body: script(code) }), 'sandbox="allow-scripts"') });
    },
    sets: { response: ['opaque-none', 'opaque-plain'] },
    refused: { 'opaque-none': 'unknown', 'opaque-plain': 'unknown' }, // nobody says which page asked
  },
  {
    when: 'another portal keeps a cookie in a partition of its own',
    host: 'partitions.opendatasoft.com',
    opens: ({ address }) =>
      address({
        host: SIBLING,
        lines: ['sibling-own=1; Partitioned; Secure; SameSite=None; Path=/'],
        status: 302,
        headers: [`Location: ${address({ lines: ['partition-own=1; Partitioned; Secure; SameSite=None'] })}`],
      }),
    sets: { response: ['partition-own'] },
    silent: ['sibling-own'],
  },
];
