import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { password } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const newcomer = { name: '马超', email: 'machao@huaxin.example.cn' };

test('a colleague is recorded and invited, comes in by the link, and is shown out', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  await admin.goTo('/staff');
  await admin.button(words('identity:staff.new')).first().click();
  await admin.enter({ [words('identity:staff.name')]: newcomer.name, [words('identity:field.email')]: newcomer.email });
  await admin.pick(words('identity:roles.plural'), words('identity:role.first_line'));
  await admin.button(words('shell:action.save')).click();
  await admin.arriveAt(newcomer.name);
  await admin.button(words('identity:staff.invite')).click();
  const link = await admin.dialog.getByRole('textbox').inputValue();
  assert.deepEqual(await admin.accessFaults(), []);

  const guest = await stage.visit();
  await guest.goTo(link);
  await guest.arriveAt(words('identity:welcome.invitation.title'));
  await guest.enter({ [words('identity:field.newPassword')]: password });
  await guest.button(words('identity:welcome.submit')).click();
  await guest.button(words('shell:session.me', { name: newcomer.name })).waitFor();

  await page.reload();
  await admin.button(words('identity:staff.retire')).click();
  await admin.answer(words('identity:staff.retire'));
  await admin.read(words('identity:staff.retired'));
  await guest.page.reload();
  await guest.field(words('identity:field.password')).waitFor();
});

test('a team is recorded with its members, changed, and retired', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  await admin.goTo('/teams/new');
  await admin.enter({ [words('identity:team.name')]: '网络组' });
  await admin.pick(words('identity:team.members'), 'cq', '陈强');
  await page.keyboard.press('Escape');
  await admin.button(words('shell:action.save')).click();
  await admin.arriveAt('网络组');
  await page.getByRole('link', { name: '陈强' }).waitFor();

  await admin.button(words('shell:action.edit')).first().click();
  await admin.enter({ [words('identity:team.name')]: '网络与安全组' });
  await admin.answer(words('shell:action.save'));
  await admin.arriveAt('网络与安全组');
  await admin.button(words('identity:team.retire')).click();
  await admin.answer(words('identity:team.retire'));
  await admin.read(words('identity:team.retired'));
});

test('a role is made like another, and one tick more gives one permission more', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  await admin.goTo('/roles');
  await admin.button(words('identity:roles.new')).click();
  await admin.enter({ [words('identity:roles.name')]: '夜班热线' });
  await admin.pick(words('identity:roles.like'), words('identity:role.hotline'));
  await admin.answer(words('shell:action.save'));

  const cell = `${words('service-desk:permission.ticket.cancel')} 夜班热线`;
  const before = page.getByRole('checkbox', { name: cell });
  await before.waitFor();
  const wasTicked = await before.isChecked();
  await before.click();
  await admin.button(words('shell:action.save')).click();
  await admin.read(words('identity:roles.saved'));
  await page.reload();
  assert.equal(await page.getByRole('checkbox', { name: cell }).isChecked(), !wasTicked);
});

test('a category is added below another, renamed, and retired', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  await admin.goTo('/categories');
  const rows = admin.rows(words('catalogue:category.plural'));
  await rows.filter({ hasText: '外设' }).first().click();
  await admin.button(words('catalogue:category.addBelow')).click();
  await admin.enter({ [words('catalogue:category.name')]: '扫码枪' });
  await admin.answer(words('shell:action.save'));
  await rows.filter({ hasText: '扫码枪' }).click();
  await page.getByRole('heading', { name: '扫码枪' }).waitFor();

  await admin.button(words('shell:action.edit')).click();
  await admin.enter({ [words('catalogue:category.name')]: '扫描枪' });
  await admin.answer(words('shell:action.save'));
  await page.getByRole('heading', { name: '扫描枪' }).waitFor();
  await admin.button(words('catalogue:state.retire')).click();
  await admin.answer(words('catalogue:state.retire'));
  await admin.button(words('catalogue:state.reinstate')).waitFor();
});
