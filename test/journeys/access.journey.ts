import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { locales } from '../../kernel/locale.ts';
import { inviteStaff } from '../../modules/identity/staff.contract.ts';
import { deskScreens, filledPath } from '../harness/desk-screens.ts';
import { pageFaults } from '../harness/page-faults.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';
import { workInBulk } from '../walls/keep-work-lists.ts';
import { placeMarkers } from '../walls/samples.ts';

const stage = await openStage();
const samples = await placeMarkers(stage.world);
const { link } = await stage.world.as('admin').ask(inviteStaff, { params: { staff: stage.world.ids.staff.expert } });
/** What is shown to whoever did it alone. */
const own: Record<string, string> = {
  provider: 'huaxin',
  ...(await workInBulk(stage.world.as('admin'), samples.byNoun('ticket'))),
};
afterEach((t) => stage.leave(t));
after(() => stage.close());

const screens = deskScreens();
const inside = screens.filter(({ isOpen }) => !isOpen).map(({ path }) => filled(path));
const outside = screens.filter(({ isOpen }) => isOpen).map(({ path }) => filled(path));

for (const locale of locales) {
  for (const [at, paths] of inParts([...inside, '/settings', '/no/such/place']).entries()) {
    test(`axe finds no fault on any screen of the desk in any width, in ${locale}, part ${at + 1}`, async () => {
      const visitor = await stage.seat('admin', { locale });
      await visitor.goTo('/');
      await visitor.settle();
      const faults: string[] = [];
      for (const path of paths) {
        await visitor.moveTo(path);
        faults.push(...(await faultsOf(visitor)));
      }
      assert.deepEqual(faults, []);
    });
  }

  test(`axe finds no fault before the door in any width, in ${locale}`, async () => {
    const visitor = await stage.visit({ locale });
    const faults: string[] = [];
    for (const path of outside) {
      await visitor.goTo(path);
      faults.push(...(await faultsOf(visitor)));
    }
    assert.deepEqual(faults, []);
  });
}

/** So many that a test of them ends in good time on a busy machine too. */
function inParts(paths: readonly string[], most = 70): string[][] {
  return paths.length === 0 ? [] : [paths.slice(0, most), ...inParts(paths.slice(most), most)];
}

function faultsOf(visitor: Visitor): Promise<string[]> {
  return pageFaults(visitor, { first: 'desk', isInTheDark: visitor.locale === locales[0] });
}

/** `/welcome` comes with an invitation. */
function filled(path: string): string {
  return path === '/welcome' ? link : filledPath(path, (noun) => own[noun] ?? samples.byNoun(noun));
}
