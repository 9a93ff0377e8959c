import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { locales } from '../../kernel/locale.ts';
import { filledPath, portalScreens } from '../harness/desk-screens.ts';
import { pageFaults, widths } from '../harness/page-faults.ts';
import { openStage } from '../harness/stage.ts';
import { placeMarkers } from '../walls/samples.ts';

const stage = await openStage();
const samples = await placeMarkers(stage.world);
afterEach((t) => stage.leave(t));
after(() => stage.close());

/** Opened by a token or an invitation: looked at in the journeys of those who come by one. */
const byLink = (path: string) => path.includes('$token') || path === '/portal/welcome';
const isFirst = (locale: string) => locale === locales[0];
const screens = portalScreens().filter(({ path }) => !byLink(path));
const filled = (path: string) => filledPath(path, (noun) => (noun === 'provider' ? 'huaxin' : samples.byNoun(noun)));

for (const locale of locales) {
  test(`axe finds no fault on any screen of the portal in any width, in ${locale}`, async () => {
    const inside = await stage.seat('customerManager', { locale });
    const outside = await stage.visit({ locale });
    const faults: string[] = [];
    for (const { path, isOpen } of screens) {
      const visitor = isOpen ? outside : inside;
      await visitor.page.setViewportSize(widths.phone);
      await visitor.goTo(filled(path));
      faults.push(...(await pageFaults(visitor, { first: 'phone', isInTheDark: isFirst(locale) })));
    }
    assert.deepEqual(faults, []);
  });
}
