import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** A rule of axe that a page does not pass, and where. */
export interface AccessibilityFailure {
  readonly rule: string;
  readonly places: readonly string[];
}

/** What is used here of axe once its source has run in the page. */
interface AxeGlobal {
  readonly axe: {
    readonly run: (options: {
      readonly reporter: 'no-passes';
      readonly runOnly?: readonly string[];
    }) => Promise<{ readonly violations: readonly Violation[] }>;
  };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe in a page, in either browser; nothing is returned of what passes.
 * @param only the rules to run; all when left out
 */
export async function auditAccessibility(
  page: Page,
  only?: readonly string[],
): Promise<readonly AccessibilityFailure[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as AxeGlobal;
    const { violations } = await axe.run({ reporter: 'no-passes', ...(runOnly && { runOnly }) });
    return violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ target }) => target.join(' ')) }));
  }, only);
}
