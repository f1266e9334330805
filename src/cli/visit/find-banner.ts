import type { Page } from 'puppeteer-core';
import { BANNERS, findAnswer } from './banner-buttons.ts';

/** A part of a page, in its pixels, from its left upper corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the banner is in a page, as far as the window shows it; null when no banner is seen that can be answered. */
export async function findBanner(page: Page): Promise<Area | null> {
  const button = (await findAnswer(page, 'accept')) ?? (await findAnswer(page, 'refuse'));
  return button?.evaluate(areaAround, BANNERS.join(', ')) ?? null;
}

/** Runs in the page: the widest element around a button that looks like a banner's, or the one that it stands in. */
function areaAround(button: Element, banners: string): Area | null {
  let widest = button.parentElement ?? button;
  const { body } = button.ownerDocument;
  for (let outer: Element | null = button; outer !== null && outer !== body; outer = outerOf(outer)) {
    if (outer !== button && outer.matches(banners)) widest = outer;
  }
  const { left, top, right, bottom } = widest.getBoundingClientRect();
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const { scrollX, scrollY, innerWidth, innerHeight } = globalThis.window;
  const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
  return width < 1 || height < 1 ? null : { x: x + scrollX, y: y + scrollY, width, height };

  /** From a tree of an element's own out to that element. */
  function outerOf(element: Element): Element | null {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
