import assert from 'node:assert/strict';
import * as cast from '../../../demo/cast/cast.ts';
import type { Stage } from '../../harness/stage.ts';
import type { Visitor } from '../../harness/visitor.ts';
import { away, leading } from '../http/leading.ts';

const pages = [
  '/p/huaxin',
  '/portal/p/huaxin',
  '/welcome',
  '/portal/welcome',
  '/set-up',
  '/sign-in',
  '/portal/sign-in',
  '/r/huaxin.0123456789',
  '/s/x',
];
const paths = ['/p///evil.example', '/p/huaxin//evil.example', '/portal//evil.example', '/r/%2f%2fevil.example'];

/** Opens every door with an address elsewhere in each parameter that could lead, signs in, and looks where that has led. */
export async function leadAway(stage: Stage): Promise<number> {
  const query = leading.flatMap((name) => away.map((to) => `${name}=${encodeURIComponent(to)}`)).join('&');
  const visitor = await stage.visit({ locale: 'zh-CN' });
  const left = whereItWent(visitor);
  const own = new URL(stage.address).origin;
  const doors = [...pages.map((path) => `${path}?${query}#${query}`), ...paths];
  for (const door of doors) {
    await visitor.goTo(door);
    await visitor.page.waitForLoadState('networkidle');
  }
  await visitor.goTo(`/p/huaxin?${query}`);
  await visitor.enter({
    [visitor.words('identity:field.email')]: cast.staff.manager.email,
    [visitor.words('identity:field.password')]: cast.password,
  });
  await visitor.page.keyboard.press('Enter');
  await visitor.page.locator('.yt-nav').first().waitFor();
  assert.deepEqual(
    left.filter((address) => new URL(address).origin !== own),
    [],
    'a page of ours led to another host',
  );
  return doors.length + 1;
}

function whereItWent({ page }: Visitor): string[] {
  const left: string[] = [];
  page.on('framenavigated', (frame) => left.push(frame.url()));
  page.on('popup', (popup) => left.push(popup.url()));
  return left;
}
