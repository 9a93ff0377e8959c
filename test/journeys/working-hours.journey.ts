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

test('a day on which the company is closed stands in every year, and a customer’s own hours go before it', async () => {
  const admin = await stage.seat('admin', { locale: 'en' });
  const { words, page } = admin;
  const day = '2026-12-31';
  const name = cast.customers.donghai.name;
  const addDay = async () => {
    await admin.field(words('calendars:hours.newDay')).fill(day);
    await admin.button(words('calendars:hours.addDay')).click();
  };
  const saysSource = async (source: string) => {
    // where no day comes to lie below it, as the page moves
    await page.mouse.move(40, 20);
    await page.locator(`[data-date="${day}"]`).focus();
    await page
      .getByRole('tooltip')
      .filter({ hasText: words(`calendars:source.${source}`) })
      .waitFor();
  };
  await admin.goTo('/working-hours');
  await admin.arriveAt(words('calendars:layer.title.provider'));
  await addDay();
  await admin.button(words('shell:action.save')).click();
  await admin.arriveAt(words('calendars:module'));
  await page.getByRole('link', { name: '5×8' }).click();
  await admin.arriveAt('5×8');
  await saysSource('provider');

  await admin.goTo(`/customers/${stage.world.ids.customer.donghai}/working-hours`);
  await admin.arriveAt(words('calendars:layer.title.customer', { name }));
  await addDay();
  await admin.pick(words('calendars:hours.kind', { day }), '', words('calendars:hours.own'));
  await admin.button(words('shell:action.save')).click();
  await admin.arriveAt(name);
  await admin
    .part(words('calendars:layer.panel'))
    .getByRole('link', { name: words('calendars:layer.year') })
    .click();
  await admin.read(words('calendars:level.customer'));
  await saysSource('customer');
  await admin.settle();
  assert.deepEqual(await admin.accessFaults(), []);
});
