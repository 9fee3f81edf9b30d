import type { Page } from 'playwright-core';

/** An element that the Tab key came to. */
export interface Stop {
  name: string;
  /** What is wrong with how a reader sees that it has the focus; '' where nothing is. */
  fault: string;
}

/** What has the focus; null where it has left the page. */
function look(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const rings = [element, element.parentElement, element.parentElement?.parentElement];
    const isRinged = rings.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    });
    const isInside =
      width > 0 && height > 0 && top + height > 0 && top < innerHeight && left < innerWidth;
    const at = document.elementFromPoint(
      Math.min(innerWidth - 1, Math.max(0, left + Math.min(width / 2, 20))),
      Math.min(innerHeight - 1, Math.max(0, top + height / 2)),
    );
    const isCovered = at !== null && !element.contains(at) && !at.contains(element);
    const fault = [
      isRinged ? '' : 'no ring',
      isInside ? '' : 'out of sight',
      isInside && isCovered ? `covered by ${at.tagName}.${at.className}` : '',
    ]
      .filter((one) => one !== '')
      .join(', ');
    const label = element.getAttribute('aria-label') ?? element.textContent;
    return { name: `${element.tagName.toLowerCase()} ${label.trim().slice(0, 30)}`, fault };
  });
}

/** Goes through a page with the Tab key, from its start until the focus leaves it. */
export async function walk(page: Page, most = 800): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await look(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`the focus does not leave the page within ${String(most)} steps`);
}
