import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import type { AccessState } from '../../popup/model/access-state.ts';
import type { PopupState } from '../../popup/model/state.ts';
import { UNTOUCHED } from '../../popup/model/state.ts';
import { Access } from '../../popup/views/access.tsx';
import { CookieDetails } from '../../popup/views/cookie-details.tsx';
import { Popup } from '../../popup/views/popup.tsx';
import type { Judgement } from '../../src/core/inspection/report.ts';
import { SafeLink } from '../../src/ui/safe-link.tsx';
import { cookie, counts, judged, report, reported } from '../fixtures/parts.ts';
import { accessStates, deferred, noAccessActions, states } from '../fixtures/reports.ts';
import { en, fr } from '../messages/speech.ts';
import { seenText } from '../seen-text.ts';

vi.stubEnv('TZ', 'UTC');

const untouched = { list: UNTOUCHED, onList() {}, deferred } as const;
const show = (state: PopupState, messages = en) =>
  seenText(renderToString(<Popup state={state} {...untouched} messages={messages} />));

const accessHtml = (state: AccessState, messages = en) =>
  renderToString(<Access state={state} actions={noAccessActions} messages={messages} />);

describe.each([
  { locale: 'en', messages: en },
  { locale: 'fr', messages: fr },
])('in $locale', ({ messages }) => {
  test.each(Object.entries(states))('the screen "%s" has an answer, and one', (_, state) => {
    const html = renderToString(<Popup state={state} {...untouched} messages={messages} />);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(seenText(html)).not.toMatch(/\$\d|undefined|\[object|NaN/);
  });

  test.each(Object.entries(accessStates))('so has the screen "%s", not granted', (_, state) => {
    const html = accessHtml(state, messages);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(seenText(html)).not.toMatch(/\$\d|undefined|\[object|NaN/);
  });
});

test.each([
  { name: 'loading', says: 'Reading this portal’s cookies…' },
  {
    name: 'failed',
    says: 'This portal could not be inspected. Try again The browser did not answer: No tab with id: 12.',
  },
  { name: 'nothing-set', says: 'What its policy declares' },
  { name: 'reading', says: 'Reading this portal’s cookie policy…' },
  { name: 'faithful', says: 'All 2 cookies are in this portal’s policy.' },
  { name: 'faithful', says: 'What could not be seen' },
  { name: 'faithful', says: 'Pages you have not visited may set more.' },
  {
    name: 'drifting',
    says: '3 of 5 cookies do not match. 1 not in the policy · 1 longer than declared · to check: 1 kept though refused',
  },
  { name: 'drifting', says: 'Cookies before choice 3 after refusal 5 after consent 4' },
  { name: 'refused', says: 'Cookies before choice 6 after refusal 7 1 Unlisted' },
  { name: 'drifting', says: '_pk_id.1.1fff 393 days Kept though refused Set before you chose To check' },
  { name: 'choice-ended', says: 'Not in the policy Set after your choice had ended' },
  { name: 'policy-not-found', says: '1 of 3 cookies may not match. 1 not in the standard list' },
  { name: 'policy-not-found', says: '1 Unlisted 0 Differs 2 As declared 2 Not seen' },
  { name: 'policy-not-found', says: 'where portals keep it (404). /terms/cookies-policy/ 1 of 3' },
  { name: 'policy-unreadable', says: 'no list of cookies was recognised in it. /terms/cookies-policy/ 1 of 3' },
  { name: 'policy-unreadable', says: 'The cookie policy If you see a list there, open that page in a tab' },
  { name: 'drifting', says: 'Your choice about cookies Refused: Matomo. Functional cookies are on' },
  { name: 'drifting', says: 'Until 14:02:35, another choice held. Accepted: Matomo.' },
  { name: 'faithful', says: 'No choice in a cookie banner was seen.' },
  {
    name: 'drifting',
    says: 'About the policy Worth knowing Declared, but not seen while watching: django_language.',
  },
  { name: 'drifting', says: 'Stored besides cookies Worth knowing ppival.opendatasoft.com keeps 1 item' },
  { name: 'drifting', says: 'Refused by the browser campaign SameSite=None needs Secure, which is missing.' },
  { name: 'policy-not-found', says: 'What to ask the portal’s owner Where is this portal’s cookie policy?' },
] as const)('"$name" says: $says', ({ name, says }) => {
  expect(show(states[name])).toContain(says);
});

test.each([
  { name: 'recognising', says: 'donnees.ville-exemple.fr Looking at this page…' },
  { name: 'permission-needed', says: 'donnees.ville-exemple.fr This is a page of an Opendatasoft portal.' },
  { name: 'permission-needed', says: 'it runs the platform’s application it has the platform’s header its host has' },
  { name: 'no-page', says: 'Open a portal and try again. Options' },
  { name: 'permission-needed', says: 'Sees this site’s cookies, who sets them,' },
  { name: 'permission-needed', says: 'Never keeps a cookie’s value,' },
  { name: 'permission-needed', says: 'Inspect this portal Your browser asks you first' },
  { name: 'permission-likely', says: 'This is probably a page of an Opendatasoft portal.' },
  { name: 'permission-denied', says: 'You did not give access' },
  { name: 'not-a-portal', says: 'nothing on it belongs to portals alone' },
  { name: 'not-a-portal', says: 'Inspect anyway' },
  { name: 'other-software', says: 'it names what made it it has what other software leaves' },
  { name: 'vendor-site', says: 'its host is the vendor’s own site Options' },
  { name: 'maybe-the-policy', says: 'Read this page as the policy of ppival.opendatasoft.com' },
] as const)('"$name", not granted, says: $says', ({ name, says }) => {
  expect(seenText(accessHtml(accessStates[name]))).toContain(says);
});

test.each([
  { name: 'permission-needed', button: 'Inspect this portal' },
  { name: 'not-a-portal', button: 'Inspect anyway' },
  { name: 'vendor-site', button: undefined },
] as const)('the button of "$name" is: $button', ({ name, button }) => {
  expect(/class="action">([^<]*)</.exec(accessHtml(accessStates[name]))?.[1]).toBe(button);
});

test('at first sight a long list is painted as far as a screen shows it, and whole soon after', () => {
  const many = Array.from({ length: 180 }, (_, n) => reported(cookie(`c${n}`)));
  const state: PopupState = { ...states.drifting, report: report({ cookies: many }) };
  const rows = (loaded: typeof deferred | null) =>
    renderToString(<Popup state={state} {...untouched} deferred={loaded} messages={en} />).split('class="row"').length -
    1;
  expect([rows(null), rows(deferred)]).toEqual([24, 180]);
});

test('the counts are those of the report, whatever the list holds', () => {
  const report71 = report({
    cookies: states.faithful.report.cookies,
    counts: counts({ undeclared: 71, differs: 72, againstChoice: 70, asDeclared: 73, unobserved: 74 }),
  });
  const shown = show({ kind: 'report', target: states.drifting.target, report: report71 });
  expect(shown).toContain('71 Unlisted 72 Differs 70 Not agreed 73 As declared 74 Not seen');
});

test('while the policy is being read, no cookie is judged and nothing is counted', () => {
  const html = renderToString(<Popup state={states.reading} {...untouched} messages={en} />);
  expect(html).toContain('csrftoken');
  expect(html).not.toMatch(/Not in the|As declared|Differs|do not match|aria-pressed|<svg/);
});

test('what pages wrote is text, never markup', () => {
  const html = renderToString(<Popup state={states.hostile} {...untouched} messages={en} />);
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toMatch(/<img|<script/);
});

test('a name that holds a person’s id is shown without it, in its row and opened', () => {
  const seen = reported(cookie('gbStickyBuckets__id||mira'));
  const one = report({ cookies: [seen] });
  const html = renderToString(
    <>
      <Popup state={{ ...states.drifting, report: one }} {...untouched} messages={en} />
      <CookieDetails reported={seen} report={one} actions={deferred.actions} messages={en} />
    </>,
  );
  expect(html).toContain('gbStickyBuckets__id||…');
  expect(html).not.toContain('mira');
});

test.each([
  { url: 'https://a.example/x', link: true },
  { url: 'http://a.example/x', link: true },
  { url: 'javascript:alert(1)', link: false },
  { url: 'data:text/html,x', link: false },
])('$url is a link: $link', ({ url, link }) => {
  expect(renderToString(<SafeLink url={url} host="a.example" />).includes('<a ')).toBe(link);
});

describe('an opened cookie', () => {
  const details = (index: number) => {
    const { report: all } = states.drifting;
    const seen = all.cookies[index] ?? reported(cookie('missing'));
    return seenText(
      renderToString(<CookieDetails reported={seen} report={all} actions={deferred.actions} messages={en} />),
    );
  };

  test.each([
    { index: 0, says: 'The policy does not name this cookie.' },
    { index: 0, says: '400 days, the most that browsers allow' },
    { index: 0, says: 'Set by the response of /explore/ (200), at 14:01:03.' },
    { index: 1, says: 'Stays 90 days; the policy says “2 weeks”.' },
    { index: 1, says: 'The policy says Opendatasoft sessionid 2 weeks' },
    { index: 1, says: 'Declared 2 weeks In practice 90 days' },
    { index: 1, says: 'HttpOnly yes out of reach of the page’s scripts' },
    { index: 2, says: 'Set at 14:01:03 for audience statistics, before your choice at 14:01:40.' },
    { index: 2, says: 'Judging by its name, probably Matomo' },
    { index: 0, says: 'Does not match The policy does not name this cookie. A policy is there so that' },
    {
      index: 0,
      says: 'Held against: this portal’s policy What it is for Nobody says what it is for. It stays 400 days',
    },
    { index: 0, says: 'A guess from its attributes and from how it is set; it may be wrong What would happen' },
    { index: 0, says: 'It is the portal’s own. What to ask the portal’s owner What is “portal_visit_ref” for' },
    { index: 0, says: 'without its value portal_visit_ref=…; Path=/; Max-Age=34560000; Secure Copy' },
    { index: 1, says: 'To check It protects the log-in, and lacks SameSite.' },
    { index: 1, says: 'who is asking. In the policy’s words Keeps you logged in' },
    { index: 1, says: 'Without it, you would be logged out at the next page.' },
    { index: 2, says: 'Without it, nothing changes for you' },
  ])('says: $says', ({ index, says }) => {
    expect(details(index)).toContain(says);
  });

  test('of what is found says first what differs', () => {
    const findings: readonly Judgement[] = [
      { severity: 'review', reference: 'rfc6265bis', evidence: { kind: 'session-exposed', missing: ['Secure'] } },
      judged({ kind: 'undeclared' }),
    ];
    const seen = reported(cookie('c'), { findings });
    const shown = seenText(
      renderToString(<CookieDetails reported={seen} report={report()} actions={deferred.actions} messages={en} />),
    );
    expect(shown).toMatch(/Does not match .*To check/);
  });

  test('of which nothing is found has nothing to ask', () => {
    expect(details(4)).toContain('Protects what you send');
    expect(details(4)).not.toMatch(/What to ask|To check|Worth|Word and practice/);
  });

  test('is not judged while the policy is being read', () => {
    const reading = report({ policy: { kind: 'waiting', declarations: [] } });
    const unjudged = reported(cookie('c'), { verdict: { kind: 'unjudged' }, findings: [] });
    const html = renderToString(
      <CookieDetails reported={unjudged} report={reading} actions={deferred.actions} messages={en} />,
    );
    expect(html).not.toContain('does not name');
  });
});
