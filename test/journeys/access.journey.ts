import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { locales } from '../../kernel/locale.ts';
import { deskScreens } from '../harness/desk-screens.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';
import { placeMarkers } from '../walls/samples.ts';

const stage = await openStage();
const samples = await placeMarkers(stage.world);
afterEach(() => stage.leave());
after(() => stage.close());

const screens = deskScreens();
const inside = screens.filter(({ isOpen }) => !isOpen).map(({ path }) => filled(path));
const outside = screens.filter(({ isOpen }) => isOpen).map(({ path }) => filled(path));

for (const locale of locales) {
  test(`axe finds no fault on any screen of the desk, in ${locale}`, async () => {
    const visitor = await stage.seat('admin', { locale });
    assert.deepEqual(await faultsOnAll(visitor, [...inside, '/no/such/place']), []);
  });

  test(`axe finds no fault before the door, in ${locale}`, async () => {
    const visitor = await stage.visit({ locale });
    assert.deepEqual(await faultsOnAll(visitor, outside), []);
  });
}

/** In the light, and in the dark too, which differs in its colours only and not from language to language. */
async function faultsOnAll(visitor: Visitor, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await visitor.page.emulateMedia({ colorScheme: 'light' });
    await visitor.goTo(path);
    await visitor.settle();
    if (await visitor.failure.isVisible()) faults.push(`${path}: ${await visitor.failure.innerText()}`);
    faults.push(...(await visitor.accessFaults()).map((fault) => `${path}: ${fault}`));
    if (visitor.locale !== locales[0]) continue;
    await visitor.page.emulateMedia({ colorScheme: 'dark' });
    await visitor.settle();
    faults.push(...(await visitor.accessFaults(['color-contrast'])).map((fault) => `${path} in the dark: ${fault}`));
  }
  return faults;
}

/** `/tickets/$ticket` with the id of a ticket of the cast's. */
function filled(path: string): string {
  return path.replaceAll(/\$(\w+)/g, (_, noun: string) => (noun === 'provider' ? 'huaxin' : samples.byNoun(noun)));
}
