import { Window } from 'happy-dom';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pressConsent } from '../../../src/cli/visit/press-consent.ts';

const window = new Window();
const { document } = window;
let pressed: readonly string[] = [];

/**
 * A browser's page over a document, which does not know `:enabled`. What is `hidden` is not seen, and a press is noted by
 * the button's text.
 */
const page = {
  $$: async (selector: string) =>
    [...document.querySelectorAll(selector.replaceAll(':enabled', ':not([disabled])'))].map((element) => ({
      isVisible: async () => !element.hasAttribute('hidden'),
      evaluate: async (look: (one: typeof element) => unknown) => look(element),
      click: async () => {
        pressed = [...pressed, element.textContent || element.id];
        element.toggleAttribute('checked');
      },
    })),
} as unknown as Page;

beforeEach(() => {
  pressed = [];
  vi.stubGlobal('HTMLInputElement', window.HTMLInputElement);
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
  ])('$action in $banner: $presses', async ({ banner, action, presses }) => {
    document.body.innerHTML = `<div id="own-Cookie-banner">${banner}</div>`;
    expect(await pressConsent(page, action)).toBe(presses !== null);
    expect(pressed).toEqual(presses === null ? [] : [presses]);
  });

  test.each([
    { where: 'a dialog that is open', html: '<dialog open><button>Accept</button></dialog>', found: true },
    { where: 'a dialog that is closed', html: '<dialog><button>Accept</button></dialog>', found: false },
    { where: 'a form of the page', html: '<form><button>Accept</button></form>', found: false },
  ])('in $where: $found', async ({ html, found }) => {
    document.body.innerHTML = html;
    expect(await pressConsent(page, 'accept')).toBe(found);
  });
});

describe('without such a button, the switches are set and saved', () => {
  const switches =
    '<input type="checkbox" id="on" checked><input type="checkbox" id="off"><input type="checkbox" id="always" checked disabled>';
  test.each<{ action: 'accept' | 'refuse'; presses: readonly string[] }>([
    { action: 'accept', presses: ['off', 'Enregistrer'] },
    { action: 'refuse', presses: ['on', 'Enregistrer'] },
  ])('$action: $presses', async ({ action, presses }) => {
    document.body.innerHTML = `<dialog open>${switches}<button>Enregistrer</button></dialog>`;
    expect(await pressConsent(page, action)).toBe(true);
    expect(pressed).toEqual(presses);
  });

  test('and without one that saves, they stay as they are', async () => {
    document.body.innerHTML = `<dialog open>${switches}<button>More</button></dialog>`;
    expect(await pressConsent(page, 'accept')).toBe(false);
    expect(pressed).toEqual([]);
  });
});
