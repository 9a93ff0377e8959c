import type { Visitor } from './visitor.ts';

/** A phone, as narrow as any page must hold together on; and the smallest screen that the desk is made for. */
export const widths = { phone: { width: 360, height: 740 }, desk: { width: 1366, height: 768 } } as const;

/** What may become of a page by its width alone: the same elements lie elsewhere, are cut off or hidden. */
const rulesOfWidth = ['scrollable-region-focusable', 'link-name', 'button-name', 'aria-hidden-focus'];

interface Looking {
  /** The width that the page stands in now: everything is looked at. In the others only what may differ. */
  first: keyof typeof widths;
  /** The dark differs in its colours only, and not from language to language. */
  isInTheDark: boolean;
}

/** What is wrong with the page that stands there, in every width; it is loaded once. */
export async function pageFaults(visitor: Visitor, { first, isInTheDark }: Looking): Promise<string[]> {
  const { page, failure } = visitor;
  const path = new URL(page.url()).pathname;
  await visitor.settle();
  const faults = await visitor.accessFaults();
  if (await failure.isVisible()) faults.push(await failure.innerText());
  if (isInTheDark) faults.push(...(await faultsInTheDark(visitor)));
  if (first === 'phone') faults.push(...(await whatIsTooWide(visitor)));
  const second = first === 'phone' ? 'desk' : 'phone';
  await page.setViewportSize(widths[second]);
  await visitor.settle();
  faults.push(...(await visitor.accessFaults(rulesOfWidth)));
  if (second === 'phone') faults.push(...(await whatIsTooWide(visitor)));
  await page.setViewportSize(widths[first]);
  return faults.map((fault) => `${path}: ${fault}`);
}

async function faultsInTheDark(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: 'dark' });
  await visitor.settle();
  const faults = await visitor.accessFaults(['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults.map((fault) => `in the dark ${fault}`);
}

/** Nobody scrolls sideways to read: but for what has a scroll bar of its own, such as a table. Says what sticks out. */
async function whatIsTooWide({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = ({ tagName, className }: Element) => `${tagName.toLowerCase()}.${className}`;
    const parts = [document.documentElement, ...document.querySelectorAll('main')];
    return parts
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((part) => {
        const { tagName, scrollWidth, clientWidth } = part;
        const edge = part.getBoundingClientRect().left + clientWidth;
        const isBeyond = (one: Element) => one.getBoundingClientRect().right > edge;
        const isCut = (one: Element): boolean =>
          one !== part && (getComputedStyle(one).overflowX !== 'visible' || isCut(one.parentElement ?? part));
        const beyond = [...part.querySelectorAll('*')].filter(
          (one) => isBeyond(one) && !isCut(one.parentElement ?? part),
        );
        return `${tagName} is ${scrollWidth} wide on ${clientWidth}: ${beyond.slice(0, 4).map(nameOf).join(' > ')}`;
      });
  });
}
