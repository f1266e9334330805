import { type HTMLElement as Element, Window } from 'happy-dom';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pressConsent } from '../../../src/cli/visit/press-consent.ts';

const window = new Window();
const { document } = window;
let pressed: readonly string[] = [];

/**
 * A browser's page over a document, which knows neither `:enabled` nor `>>>` (`test/end-to-end/banners.test.ts` presses in
 * real ones). What is `hidden` is not seen.
 */
const page = {
  $$: async (selector: string) =>
    [
      ...document.querySelectorAll<Element>(selector.replaceAll(':enabled', ':not([disabled])').replaceAll(' >>>', '')),
    ].map((element) => ({
      isVisible: async () => !element.hasAttribute('hidden'),
      evaluate: async (look: (one: Element, given: unknown) => unknown, given: unknown) => look(element, given),
      click: async () => element.click(),
    })),
  waitForNetworkIdle: async () => undefined,
} as unknown as Page;

// A press is noted by the button's id, or by its text.
document.addEventListener('click', ({ target }) => {
  const { id, textContent } = target as Element;
  pressed = [...pressed, id || textContent];
  // What opens the switches does so.
  if (id === 'opens') document.getElementById('switches')?.removeAttribute('hidden');
});

beforeEach(() => {
  pressed = [];
  vi.stubGlobal('HTMLInputElement', window.HTMLInputElement);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the banner’s own button is pressed', () => {
  test.each<{ banner: string; action: 'accept' | 'refuse'; presses: string | null }>([
    { banner: '<button>Accept all</button><button>Reject all</button>', action: 'accept', presses: 'Accept all' },
    { banner: '<button>Accept all</button><button>Reject all</button>', action: 'refuse', presses: 'Reject all' },
    { banner: '<button> Tout accepter </button>', action: 'accept', presses: ' Tout accepter ' },
    { banner: '<button>Continuer sans accepter</button>', action: 'accept', presses: null },
    { banner: '<button>Continuer sans accepter</button>', action: 'refuse', presses: 'Continuer sans accepter' },
    { banner: '<button>Alle akzeptieren</button>', action: 'accept', presses: 'Alle akzeptieren' },
    { banner: '<button>Alle ablehnen</button>', action: 'refuse', presses: 'Alle ablehnen' },
    { banner: '<button>Alles weigeren</button>', action: 'refuse', presses: 'Alles weigeren' },
    { banner: '<button>Rejeitar tudo</button>', action: 'refuse', presses: 'Rejeitar tudo' },
    { banner: '<button hidden>Accept</button><button>Allow</button>', action: 'accept', presses: 'Allow' },
    { banner: '<button>How to accept</button>', action: 'accept', presses: null },
    { banner: '<a>Accept</a>', action: 'accept', presses: null },
    { banner: '<a class="cc-btn">Got it!</a>', action: 'accept', presses: 'Got it!' },
    { banner: '<button aria-label="Reject" id="cross"></button>', action: 'refuse', presses: 'cross' },
  ])('$action in $banner: $presses', async ({ banner, action, presses }) => {
    document.body.innerHTML = `<div id="own-Cookie-banner">${banner}</div>`;
    expect(await pressConsent(page, action)).toBe(presses !== null);
    expect(pressed).toEqual(presses === null ? [] : [presses]);
  });

  test.each([
    { where: 'a dialog that is open', html: '<dialog open><button>Accept</button></dialog>', found: true },
    { where: 'a dialog that is closed', html: '<dialog><button>Accept</button></dialog>', found: false },
    { where: 'a form of the page', html: '<form><button>Accept</button></form>', found: false },
    { where: 'a text about cookies', html: '<div><p>We use trackers.</p><button>Accept</button></div>', found: true },
    {
      where: 'a long text about cookies',
      html: `<div><p>We use trackers. ${'They are many. '.repeat(60)}</p><button>Accept</button></div>`,
      found: false,
    },
  ])('in $where: $found', async ({ html, found }) => {
    document.body.innerHTML = html;
    expect(await pressConsent(page, 'accept')).toBe(found);
  });

  test('a known tool’s by its markup, whatever stands on it, before others that say so', async () => {
    document.body.innerHTML = `<div class="cookie-help"><button>Accept</button></div>
      <div class="CookieConsent"><button id="rcc-decline-button">Nay</button><button id="rcc-confirm-button">Aye</button></div>`;
    expect(await pressConsent(page, 'accept')).toBe(true);
    expect(await pressConsent(page, 'refuse')).toBe(true);
    expect(pressed).toEqual(['rcc-confirm-button', 'rcc-decline-button']);
  });
});

describe('without such a button, the switches are set and saved', () => {
  const switches =
    '<input type="checkbox" id="on" checked><input type="checkbox" id="off"><input type="checkbox" id="always" checked disabled>';
  const more = '<button role="switch" id="lit" aria-checked="true"></button><button role="switch" id="unlit"></button>';
  test.each<{ action: 'accept' | 'refuse'; presses: readonly string[] }>([
    { action: 'accept', presses: ['off', 'unlit', 'Enregistrer'] },
    { action: 'refuse', presses: ['on', 'lit', 'Enregistrer'] },
  ])('$action: $presses', async ({ action, presses }) => {
    document.body.innerHTML = `<dialog open>${switches}${more}<button>Enregistrer</button></dialog>`;
    expect(await pressConsent(page, action)).toBe(true);
    expect(pressed).toEqual(presses);
  });

  test('and without one that saves, they stay as they are', async () => {
    document.body.innerHTML = `<dialog open>${switches}<button>More</button></dialog>`;
    expect(await pressConsent(page, 'accept')).toBe(false);
    expect(pressed).toEqual([]);
  });

  test.each<{ action: 'accept' | 'refuse'; presses: readonly string[] }>([
    { action: 'refuse', presses: ['opens', 'on', 'Save'] },
    { action: 'accept', presses: ['Accept all'] },
  ])('where another button shows them, to $action presses $presses', async ({ action, presses }) => {
    document.body.innerHTML = `<dialog open><button id="opens">Manage settings</button><button>Accept all</button></dialog>
      <dialog open>${switches}<button id="switches" hidden>Save</button></dialog>`;
    expect(await pressConsent(page, action)).toBe(true);
    expect(pressed).toEqual(presses.map((press) => (press === 'Save' ? 'switches' : press)));
  });
});
