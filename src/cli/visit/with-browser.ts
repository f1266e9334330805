import { PuppeteerError } from 'puppeteer-core';
import type { BrowserKind, BrowserSession, LaunchOptions } from '../browser/browser-session.ts';
import { connectChromium } from '../browser/connect-chromium.ts';
import { getBrowser } from '../browser/get-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { untilInterrupted } from '../terminal/interrupt.ts';
import { type Steps, showSteps } from '../terminal/steps.ts';
import { buildExtension } from './build-extension.ts';

export interface Launch extends Omit<LaunchOptions, 'executablePath' | 'extensionDir' | 'endOnSignal' | 'language'> {
  /** Chromium unless it is told. */
  readonly browser?: BrowserKind;
  /** The address of a browser that runs elsewhere: none is started then. */
  readonly connect?: string;
}

/** Browsers with the extension in them, each on a clean profile. */
export interface Browsers {
  /** Starts one, lets `use` work with it, and ends it. @param language as `LaunchOptions` has it */
  readonly inBrowser: <T>(use: (session: BrowserSession) => Promise<T>, language?: string) => Promise<T>;
  readonly steps: Steps;
  /** Aborted when a signal has come, before the browsers are ended. */
  readonly signal: AbortSignal;
}

/** Lets `use` work with one browser. @throws as `withBrowsers` */
export const withBrowser = (
  launch: Launch,
  use: (session: BrowserSession, steps: Steps) => Promise<void>,
): Promise<void> =>
  withBrowsers(launch, ({ inBrowser, steps }) => {
    steps.say('Starting the browser');
    return inBrowser((session) => use(session, steps));
  });

/**
 * Gets the extension ready, finds or gets a browser, or connects to one that runs elsewhere, and lets `use` work with as
 * many as it starts; whatever happens, nothing is left running or on disk.
 * @throws Interrupted when a signal came, once all is cleaned up
 */
export async function withBrowsers(
  { connect, browser = 'chromium', ...launch }: Launch,
  use: (browsers: Browsers) => Promise<void>,
): Promise<void> {
  const steps = showSteps();
  const ending = new AbortController();
  const open = new Set<() => Promise<void>>();
  let building: ReturnType<typeof buildExtension> | null = null;
  try {
    await untilInterrupted(async () => {
      const start = connect === undefined ? await getReady() : toConnect(connect);
      await use({
        inBrowser: (work, language) => inBrowser(() => start(language), open, ending.signal, work),
        steps,
        signal: ending.signal,
      });
    });
  } finally {
    ending.abort();
    steps.end();
    await Promise.all([...open].map((close) => close()));
    await (building as ReturnType<typeof buildExtension> | null)?.then(
      ({ remove }) => remove(),
      () => undefined,
    );
  }

  async function getReady(): Promise<Start> {
    steps.say('Getting the extension ready');
    building = buildExtension();
    const { folder: extensionDir } = await building;
    steps.say('Looking for a browser');
    const found = await getBrowser(browser, { tell: steps.say });
    return (language) =>
      launchBrowser(found, {
        ...launch,
        extensionDir,
        endOnSignal: false,
        ...(language !== undefined && { language }),
      });
  }

  function toConnect(endpoint: string): Start {
    return () => connectChromium({ endpoint, allowInsecure: launch.allowInsecure ?? false });
  }
}

/** Starts a browser, or connects to one. */
type Start = (language?: string) => Promise<BrowserSession>;

/** @param open how to end each that has been started */
async function inBrowser<T>(
  start: Start,
  open: Set<() => Promise<void>>,
  signal: AbortSignal,
  use: (session: BrowserSession) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const launching = start();
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= launching.then(
      (session) => session.close(),
      () => undefined,
    );
    return closing;
  };
  open.add(close);
  try {
    const session = await launching.catch((error: unknown) => {
      throw inWords(error);
    });
    return await use(session).catch((error: unknown) => {
      throw explained(error, session);
    });
  } finally {
    await close();
    open.delete(close);
  }
}

/** What the browser did, in a sentence; a defect of ours is left as it is. */
function explained(error: unknown, { browser }: BrowserSession): unknown {
  if (error instanceof Failure && error.status === EXIT.notWritten) return error;
  if (!browser.connected) return new Failure('The browser ended before there was a report: try again.');
  return inWords(error);
}

const inWords = (error: unknown): unknown =>
  error instanceof PuppeteerError
    ? new Failure(`The browser did not do what was asked (${error.message.split('\n')[0]}): try again.`)
    : error;
