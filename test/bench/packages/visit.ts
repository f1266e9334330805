import type { BrowserContext, Page } from 'puppeteer-core';
import { toSetCookieLine } from '../../../src/core/cookie/to-set-cookie-line.ts';
import type { Visit, Write } from './measurement.ts';

/** Time for a package to do what it does, in ms. */
const SETTLING = 2500;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLING));

/** Visits an address in a context, and tells what was written and what the browser then holds. */
export async function visit(context: BrowserContext, url: string, press: string | null): Promise<Visit> {
  const writes: Write[] = [];
  const page = await context.newPage();
  const tell = (line: string, at: number) => writes.push({ line: toSetCookieLine(line), at });
  await page.exposeFunction('tellWrite', tell);
  await page.evaluateOnNewDocument(tellWrites);
  page.on('response', (response) => {
    const lines = response.headers()['set-cookie']?.split('\n') ?? [];
    for (const line of lines) tell(line, Date.now());
  });
  page.on('pageerror', (error) => process.stderr.write(`  ${String(error).split('\n')[0]}\n`));
  await page.goto(url);
  await settle();
  if (press !== null) await pressOn(page, press);
  const cookies = await context.cookies();
  await page.close();
  const held = cookies.map(({ name, expires }) => [name, expires < 0 ? null : expires * 1000] as const);
  return { writes, held: new Map(held) };
}

/** Presses what is there; a banner that was answered is not. */
async function pressOn(page: Page, selector: string): Promise<void> {
  const button = await page.$(selector);
  if (button === null) process.stderr.write(`  nothing to press: ${selector}\n`);
  await button?.evaluate((element) => (element as HTMLElement).click());
  await settle();
}

/** Runs in the page, before its scripts: tells what they write, without the value. */
function tellWrites(): void {
  const { tellWrite } = globalThis as unknown as { readonly tellWrite: (line: string, at: number) => void };
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...own,
    set(text: unknown) {
      tellWrite(String(text).replace(/=[^;]*/, '='), Date.now());
      own?.set?.call(this, text);
    },
  });
  const { set } = CookieStore.prototype;
  CookieStore.prototype.set = function (this: CookieStore, ...given: [CookieInit] | [string, string]) {
    const [first] = given;
    const { name, expires = null } = typeof first === 'string' ? { name: first } : first;
    tellWrite(`${name}=${expires === null ? '' : `; Expires=${new Date(expires).toUTCString()}`}`, Date.now());
    return Reflect.apply(set, this, given);
  } as typeof set;
}
