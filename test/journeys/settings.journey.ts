import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { listRoles } from '../../modules/identity/role.contract.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const colleague = '何志明';
const password = 'a phrase of his own';

test('a colleague is recorded, invited by a link that is shown once, and comes in by it', async () => {
  const visitor = await stage.seat('admin');
  const { words } = visitor;
  await visitor.goTo('/staff/new');
  await visitor.enter({
    [words('identity:staff.name')]: colleague,
    [words('identity:field.email')]: 'he@huaxin.example',
  });
  await visitor.pick(words('identity:roles.plural'), words('identity:role.first_line'));
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt(colleague);
  await visitor.button(words('identity:staff.invite')).click();
  const link = await visitor.dialog.getByRole('textbox').inputValue();
  await visitor.answer(words('shell:once.done'));

  const newcomer = await stage.visit({ locale: 'zh-CN' });
  await newcomer.goTo(new URL(link).pathname + new URL(link).hash);
  await newcomer.enter({ [words('identity:field.newPassword')]: password });
  await newcomer.button(words('identity:welcome.submit')).click();
  await newcomer.button(words('shell:session.me', { name: colleague })).waitFor();
});

test('permissions are ticked by keyboard, outlive a reload, and count when they are saved', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  const named = (permission: string, role: string) =>
    page.getByRole('checkbox', { name: `${words(permission)} ${words(role)}`, exact: true });
  await visitor.goTo('/roles');
  await named('identity:permission.staff.read', 'identity:role.hotline').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.reload();
  assert.equal(await named('identity:permission.staff.change', 'identity:role.hotline').isChecked(), true);
  assert.equal((await hotlinePermissions()).includes('staff.change'), false);

  await visitor.button(words('shell:action.save')).click();
  await visitor.read(words('identity:roles.saved'));
  assert.equal((await hotlinePermissions()).includes('staff.change'), true);
});

test('what is wrong with a calendar is shown at the very time of day', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  const monday = words('calendars:weekday.monday');
  const end = page.getByLabel(words('calendars:hours.to', { day: monday, number: 1 }));
  await visitor.goTo('/calendars/new');
  await visitor.enter({ [words('calendars:calendar.name')]: '工厂两班' });
  await visitor.button(words('calendars:hours.add', { day: monday })).click();
  await end.fill('8');
  await visitor.button(words('shell:action.save')).click();
  await visitor.read(words('calendars:refusal.calendar.ends_before_start', { from: '09:00', to: '08:00' }));
  assert.equal(await end.getAttribute('aria-invalid'), 'true');

  await end.fill('2000');
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt('工厂两班');
  const holiday = page.locator('[data-date="2026-10-01"]');
  await holiday.focus();
  await visitor.read(`${words('calendars:reason.holiday')} · 国庆节`);
});

test('an agreement that is being written says when a ticket recorded now would be due', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  await visitor.goTo('/agreements');
  await visitor.button(words('shell:action.edit')).click();
  const line = page
    .getByRole('row')
    .filter({ hasText: words('catalogue:priority.P1') })
    .last();
  await line.getByText('2026-11-23').waitFor();
  // 20 working hours from Monday morning on the 5×8 calendar: into Wednesday
  await line.getByRole('spinbutton').fill('20');
  await line.getByText('2026-11-25').waitFor();
});

async function hotlinePermissions(): Promise<readonly string[]> {
  const { items } = await stage.world.as('admin').ask(listRoles, {});
  return items.find(({ code }) => code === 'hotline')?.permissions ?? [];
}
