import { browser } from './browser.ts';

/** What is used here of the browser's developer tools. Pages outside of them have none. */
interface DevTools {
  readonly inspectedWindow: {
    readonly tabId: number;
    /** Firefox has none. */
    readonly getResources?: (then: (resources: readonly { readonly url: string }[]) => void) => void;
  };
  readonly network: { readonly onNavigated: { readonly addListener: (then: () => void) => void } };
  readonly panels: {
    readonly themeName?: string;
    /** Firefox has none. Lines are counted from 0; an outcome with `isError` tells that it is not there. */
    readonly openResource?: (
      url: string,
      line: number,
      then: (outcome?: { readonly isError?: boolean }) => void,
    ) => void;
  };
}

const { devtools } = browser as unknown as { readonly devtools?: DevTools };

/** The tab that these developer tools are of; null outside of any. */
export const inspectedTab = (): number | null => devtools?.inspectedWindow.tabId ?? null;

/** Calls when the inspected tab has gone to another page. */
export const onInspectedNavigated = (then: () => void): void => devtools?.network.onNavigated.addListener(then);

/** The colour scheme of the developer tools, which may be another than the browser's; null when they do not say. */
export function toolsScheme(): 'light' | 'dark' | null {
  const theme = devtools?.panels.themeName;
  return theme === undefined ? null : theme === 'dark' ? 'dark' : 'light';
}

/** Whether the browser can show a source in its own panel. */
export const canOpenSource = (): boolean => devtools?.panels.openResource !== undefined;

/**
 * Shows a source in the browser's own panel. We know its address without the query; the browser wants it whole.
 * @param line counted from 1
 * @returns whether the browser found it
 */
export async function openSource(url: string, line: number): Promise<boolean> {
  const { inspectedWindow, panels } = devtools ?? {};
  if (!panels?.openResource) return false;
  const resources = await new Promise<readonly { readonly url: string }[]>((resolve) =>
    inspectedWindow?.getResources ? inspectedWindow.getResources(resolve) : resolve([]),
  );
  const whole = resources.find((one) => one.url.split(/[?#]/)[0] === url)?.url ?? url;
  return new Promise((resolve) =>
    panels.openResource?.(whole, line - 1, (outcome) => resolve(outcome?.isError !== true)),
  );
}
