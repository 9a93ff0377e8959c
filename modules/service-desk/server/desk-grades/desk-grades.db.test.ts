import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import type { DeskGrade } from '../../../identity/grade.contract.ts';
import { changeDeskSetting } from '../settings/change-desk-setting.ts';
import { allQuestionTrees } from '../question-trees/question-tree.store.ts';
import { listTicketTemplates } from '../templates/list-ticket-templates.ts';
import { acceptTicket } from '../tickets/accept-ticket.ts';
import { assignTicket } from '../tickets/assign-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, expert, manager, donghai, xiling, huaxin } = desk;
const system = systemCaller('test');

function grant({ subjectId }: Caller, deskGrade: DeskGrade | null): Promise<number> {
  const staff = sqlBuilder
    .updateTable('staffMember')
    .set({ deskGrade })
    .where('id', '=', subjectId ?? '');
  return huaxin.as(system, (tx) => tx.run(staff.where('tenantId', '=', tx.tenantId)));
}

const repaired = { code: 'permanent', mode: 'phone', solution: '换了内存条' } as const;
const guided = { code: 'user_guidance', mode: 'phone', solution: '教用户重新登录' } as const;

test('as delivered nobody is limited by their grade', async () => {
  await grant(engineer, 'call_taker');
  const { abilities } = await as(engineer, '09:00')((tx) => recordOne(tx, donghai));
  assert.ok(abilities.includes('resolve'));
  await as(manager, '09:00', 1)((tx) => changeDeskSetting(tx, { limitsByGrade: true }));
});

test('a call taker records and hands on; what they see says so, and all else is refused in words', async () => {
  const { id: ticket, abilities } = await as(engineer, '09:10')((tx) => recordOne(tx, donghai));
  assert.ok(abilities.includes('assign') && abilities.includes('change'));
  for (const act of ['accept', 'resolve', 'wait', 'step'] as const) assert.ok(!abilities.includes(act), act);
  const accepting = as(engineer, '09:11')((tx) => acceptTicket(tx, { ticket }));
  await assert.rejects(accepting, refuses('desk_grade.hands_on'));
  const solving = as(engineer, '09:11')((tx) => recordOne(tx, donghai, { resolution: guided }));
  await assert.rejects(solving, refuses('desk_grade.hands_on'));
  const toExpert = { ticket, assigneeId: expert.subjectId ?? '' };
  const { assignee } = await as(engineer, '09:12')((tx) => assignTicket(tx, toExpert));
  assert.equal(assignee?.id, expert.subjectId);
});

test('a recording agent asks the guided questions first, where the category has some', async () => {
  await grant(engineer, 'recording');
  const [tree] = await huaxin.as(system, (tx) => allQuestionTrees(tx, { isWithRetired: false }));
  assert.ok(tree);
  const { categoryId } = tree;
  const unasked = as(engineer, '09:20')((tx) => recordOne(tx, donghai, { categoryId }));
  await assert.rejects(unasked, refuses('desk_grade.questions_first', 'guidance'));
  const { id: ticket } = await as(expert, '09:20')((tx) => recordOne(tx, donghai, { categoryId }));
  const handing = as(engineer, '09:21')((tx) => assignTicket(tx, { ticket, assigneeId: expert.subjectId ?? '' }));
  await assert.rejects(handing, refuses('desk_grade.questions_first'));
  const plain = await as(engineer, '09:22')((tx) => recordOne(tx, xiling));
  await as(engineer, '09:22')((tx) => acceptTicket(tx, { ticket: plain.id }));
  const solving = as(engineer, '09:23')((tx) => resolveTicket(tx, { ticket: plain.id, ...guided }));
  await assert.rejects(solving, refuses('desk_grade.beyond_script', 'solution'));
});

test('a skilled agent resolves by guiding the user or as a template says, an expert freely', async () => {
  await grant(engineer, 'skilled');
  await grant(expert, 'expert');
  const [one, two, three] = await Promise.all(
    ['09:30', '09:31', '09:32'].map((clock) => as(engineer, clock)((tx) => recordOne(tx, donghai))),
  );
  const solve = (who: Caller, ticket: string, said: typeof repaired | typeof guided) =>
    as(who, '09:40')((tx) => resolveTicket(tx, { ticket, ...said, code: said.code }));
  await assert.rejects(solve(engineer, one?.id ?? '', repaired), refuses('desk_grade.beyond_known', 'solution'));
  assert.equal((await solve(engineer, one?.id ?? '', guided)).status, 'resolved');
  const { items } = await as(engineer, '09:41')((tx) => listTicketTemplates(tx, {}));
  const known = items.map(({ resolution }) => resolution?.solution).find((solution) => solution);
  const asKnown = { ...repaired, solution: `${known}\n` };
  const viewed = await as(engineer, '09:42')((tx) => resolveTicket(tx, { ticket: two?.id ?? '', ...asKnown }));
  assert.equal(viewed.status, 'resolved');
  assert.equal((await solve(expert, three?.id ?? '', repaired)).status, 'resolved');
});

test('whoever has no grade of the desk is not limited', async () => {
  await grant(engineer, null);
  const { id: ticket } = await as(manager, '10:00')((tx) => recordOne(tx, donghai));
  const { abilities } = await as(engineer, '10:01')((tx) => readTicket(tx, { ticket }));
  assert.ok(abilities.includes('resolve'));
});
