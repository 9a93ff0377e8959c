import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import * as cast from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const site = stage.world.ids.site.donghai;
const siteName = cast.customers.donghai.site;

test('a site gets its Saturday, which its page and the year there show', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  const saturday = words('calendars:weekday.saturday');
  await admin.goTo(`/sites/${site}`);
  await page.getByRole('link', { name: words('calendars:layer.changeOf', { name: siteName }) }).click();
  await admin.arriveAt(words('calendars:layer.title.site', { name: siteName }));
  await admin.pick(words('calendars:hours.kind', { day: saturday }), '', words('calendars:hours.own'));
  const opens = words('calendars:hours.from', { day: saturday, number: '1' });
  await admin.field(opens).fill('19:00');
  await admin.button(words('shell:action.save')).click();
  const fault = words('calendars:refusal.calendar.ends_before_start', { from: '19:00', to: '18:00' });
  await admin.read(fault);

  await admin.field(opens).fill('10');
  await admin.button(words('shell:action.save')).click();
  await admin.arriveAt(siteName);
  await admin.read(`${saturday} 10:00–18:00`);

  await page.getByRole('link', { name: words('calendars:layer.year') }).click();
  await admin.read(words('calendars:level.site'));
  const day = page.locator('[data-date$="-11-21"]');
  // or the pointer, resting where the link was, points at another day
  await page.mouse.move(700, 60);
  await day.focus();
  await page
    .getByRole('tooltip')
    .filter({ hasText: words('calendars:source.site') })
    .waitFor();
  await page.keyboard.press('ArrowLeft');
  await page
    .getByRole('tooltip')
    .filter({ hasText: words('calendars:source.template') })
    .waitFor();
  assert.deepEqual(await admin.accessFaults(), []);
});
