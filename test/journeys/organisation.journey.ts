import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { acceptTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { readStaff } from '../../modules/identity/staff.contract.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const branch = '宁波分公司';

test('a branch is recorded, and a colleague comes to belong to it', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  await admin.goTo('/branches/new');
  await admin.enter({ [words('identity:branch.name')]: branch, [words('identity:branch.phone')]: '0574-87654321' });
  await admin.button(words('shell:action.save')).click();
  await admin.arriveAt(branch);

  await admin.moveTo(`/staff/${stage.world.ids.staff.engineer}`);
  await admin.arriveAt('张伟');
  await admin.button(words('shell:action.edit')).first().click();
  await admin.pick(words('identity:branch.noun'), '宁波', branch);
  await admin.answer(words('shell:action.save'));
  await page.getByRole('link', { name: branch }).waitFor();
});

test('a skill is recorded, and levels are set by keys alone', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  await admin.goTo('/skills');
  await admin.button(words('identity:skill.new')).first().click();
  await admin.enter({ [words('identity:skill.name')]: '网络' });
  await admin.answer(words('shell:action.save'));
  await admin.moveTo('/skill-matrix');
  await admin.arriveAt(words('identity:skill.matrix'));
  const cell = page.getByRole('button', { name: /^张伟 · 网络/ });
  await cell.focus();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: `张伟 · 网络: ${words('identity:skill.levels.3')}` }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[data-place="3-0"]:focus').waitFor();
  assert.deepEqual(await admin.accessFaults(), []);
});

test('a certificate, a grade and leave are put down on the page of a colleague', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  const save = words('shell:action.save');
  await admin.goTo(`/staff/${stage.world.ids.staff.engineer}`);
  await admin.button(words('identity:certificate.new')).click();
  await admin.enter({
    [words('identity:certificate.name')]: 'RHCE',
    [words('identity:certificate.expiresOn')]: '2026-12-20',
  });
  await admin.answer(save);
  await admin.rows(words('identity:certificate.plural')).filter({ hasText: 'RHCE' }).waitFor();
  await admin.read(words('identity:certificate.standings.soon'));

  const grade = `${words('identity:grade.ladders.engineer')} · ${words('identity:grade.engineer.intermediate')}`;
  await admin.button(words('identity:grade.grant')).click();
  await admin.pick(words('identity:grade.noun'), '', grade);
  await admin.enter({
    [words('identity:grade.grantedOn')]: '2026-11-01',
    [words('identity:grade.evidence')]: 'RHCE；近半年按时解决率 97 %',
  });
  await admin.answer(words('identity:grade.grant'));
  await admin.read('RHCE；近半年按时解决率 97 %');

  await admin.button(words('identity:leave.new')).click();
  await admin.enter({
    [words('identity:leave.startsAt')]: '2026-11-23T08:00',
    [words('identity:leave.endsAt')]: '2026-11-25T18:00',
  });
  await admin.answer(save);
  await admin.rows(words('identity:leave.plural')).filter({ hasText: '2026-11-25 18:00' }).waitFor();
  await page.reload();
  await admin.read(words('identity:staff.awayUntil', { until: '2026-11-25 18:00' }));
});

test('a team says what it must be made of, and what it misses', async () => {
  const admin = await stage.seat('admin');
  const { words } = admin;
  await admin.goTo(`/teams/${stage.world.ids.team.desk}`);
  await admin.read(words('identity:qualification.emptyTitle'));
  await admin.button(words('shell:action.edit')).nth(1).click();
  await admin.button(words('identity:qualification.add')).click();
  await admin.answer(words('shell:action.save'));
  await admin.read(words('identity:qualification.missedCount', { count: 1 }));
  assert.deepEqual(await admin.accessFaults(), []);
});

test('whoever leaves with open tickets hands them over first', async () => {
  const { world } = stage;
  const { customer, contact, staff } = world.ids;
  const engineer = world.as('engineer');
  const report = {
    customerId: customer.donghai,
    callerId: contact.caller,
    impact: 'degraded',
    urgency: 'normal',
  } as const;
  const { id } = await engineer.ask(recordTicket, {
    body: { ...report, kind: 'incident', title: '打印机卡纸', channel: 'phone' },
  });
  await engineer.ask(acceptTicket, { params: { ticket: id } });

  const admin = await stage.seat('admin');
  const { words } = admin;
  await admin.goTo(`/staff/${staff.engineer}`);
  await admin.button(words('identity:staff.retire')).click();
  await admin.read(words('service-desk:holder.unsolved', { count: 1 }));
  await admin.dialog.getByRole('button', { name: words('identity:staff.retire') }).click();
  await admin.faultAt(words('identity:staff.successor')).waitFor();
  await admin.pick(words('identity:staff.successor'), '陈强');
  await admin.answer(words('identity:staff.retire'));
  await admin.read(words('identity:staff.retired'));

  const expert = await stage.seat('expert');
  await expert.goTo(`/tickets?assigneeId=${staff.expert}`);
  await expert.read('打印机卡纸');

  await admin.button(words('identity:staff.reinstate')).click();
  await admin.answer(words('identity:staff.reinstate'));
  await admin.button(words('identity:staff.retire')).waitFor();
  const back = await world.as('admin').ask(readStaff, { params: { staff: staff.engineer } });
  assert.equal(back.accountState, 'waiting');
});
