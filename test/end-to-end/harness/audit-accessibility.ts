import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** A rule of axe that a page does not pass, and where. */
export interface AccessibilityFailure {
  readonly rule: string;
  readonly places: readonly string[];
}

/** What is used here of axe once its source has run in the page: its raw report, sorted by outcome. */
interface AxeGlobal {
  readonly axe: {
    readonly run: (options: {
      readonly reporter: 'raw';
      readonly runOnly?: readonly string[];
    }) => Promise<readonly RawRule[]>;
  };
}

interface RawRule {
  readonly id: string;
  readonly result: string;
  readonly [outcome: string]: string | readonly RawPlace[] | unknown;
}

interface RawPlace {
  readonly result: string;
  readonly node: { readonly selector: readonly string[] };
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
    const rules = await axe.run({ reporter: 'raw', ...(runOnly && { runOnly }) });
    return rules
      .filter(({ result }) => result === 'failed')
      .map((rule) => ({
        rule: rule.id,
        places: (Object.values(rule).filter(Array.isArray).flat() as RawPlace[])
          .filter((place) => place.result === 'failed')
          .map(({ node }) => node.selector.join(' ')),
      }));
  }, only);
}
