import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addCalendar } from '../../modules/calendars/server/calendars/add-calendar.ts';
import { acceptTicket } from '../../modules/service-desk/server/tickets/accept-ticket.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { resolveTicket } from '../../modules/service-desk/server/tickets/resolve-ticket.ts';
import { hours, plainLine, workingDays } from '../../modules/sla/server/agreements/agreement.delivered.ts';
import { planSteps } from '../../modules/sla/server/escalation/plan-steps.ts';
import { recordAgreement } from '../../modules/sla/server/agreements/record-agreement.ts';
import { resultLines } from '../../modules/sla/server/story/story-paragraphs.ts';
import { tellStories } from '../../modules/sla/server/story/tell-stories.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { openDesk } from '../harness/service-desk.ts';
import { wordsIn } from '../harness/words.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, manager, engineer, donghai } = desk;
const above = {
  sources: () => moduleRegisters.flatMap((module) => module.subjects ?? []),
  names: () => moduleRegisters.flatMap((module) => module.noticeSubjects ?? []),
};
const afterLast = { now: '2026-11-24T01:00:00.000Z' };

/** Open on one dated day alone, which is over when the tickets come. */
await huaxin.as(
  { ...manager, permissions: new Set([...manager.permissions, 'calendar.change']) },
  async (tx) => {
    const overrides = { '2026-11-23': [['09:00', '12:00'] satisfies [string, string]] };
    const definition = { timeZone: 'Asia/Shanghai', week: {}, overrides };
    const { id: calendarId } = await addCalendar(tx, { name: '收尾', definition });
    const lines = [plainLine('resolution', hours(1)), plainLine('arrival', workingDays(1))];
    const dated = lines.map((line) => ({ ...line, calendarId }));
    await recordAgreement(tx, { name: '收尾期', level: 'sla', customerId: donghai.id, lines: dated });
  },
  { now: '2026-11-20T10:00:00.000Z' },
);

const ticket = await huaxin.as(engineer, (tx) => recordOne(tx, donghai), afterLast);
const storiesOf = (now: string) =>
  huaxin.as(engineer, (tx) => tellStories(tx, above, { kind: 'ticket', id: ticket.id }), { now });

test('a ticket is recorded though its calendar opens no more, and its clocks run without a deadline', () => {
  const told = ticket.clocks
    .filter(({ calendar }) => calendar.name === '收尾')
    .map(({ kind, phase, deadlineAt }) => [kind, phase, deadlineAt]);
  assert.deepEqual(told, [
    ['arrival', 'running', null],
    ['resolution', 'running', null],
  ]);
});

for (const [locale, sentence] of [
  ['zh-CN', '到期: 工作日历“收尾”此后不再有工作时间，没有到期时间'],
  ['en', 'Due: The calendar “收尾” has no more working time, so nothing is due'],
] as const) {
  test(`its story says so in ${locale}`, async () => {
    const stories = await storiesOf('2026-11-24T02:00:00.000Z');
    const story = stories.find(({ clock }) => clock.kind === 'resolution') ?? assert.fail();
    const words = wordsIn(locale);
    const say = (key: string, params?: object) => words(key, { ...params });
    assert.ok(resultLines(story, (at) => at, { say, reason: (code) => code }).includes(sentence));
  });
}

test('it is acted on as any other, and whatever stops its clocks is in time', async () => {
  await huaxin.as(engineer, (tx) => acceptTicket(tx, { ticket: ticket.id }), { now: '2026-11-24T02:00:00.000Z' });
  const solution = {
    code: 'permanent',
    mode: 'remote',
    remote: { scope: 'control' as const },
    solution: '重装',
  } as const;
  const solved = await huaxin.as(engineer, (tx) => resolveTicket(tx, { ticket: ticket.id, ...solution }), {
    now: '2026-11-24T03:00:00.000Z',
  });
  const resolution = solved.clocks.find(({ kind }) => kind === 'resolution');
  assert.deepEqual([resolution?.phase, resolution?.result, resolution?.deadlineAt], ['stopped', 'met', null]);
});

test('worked out anew the clocks are the same', async () => {
  const runs = moduleRegisters.flatMap(({ verifications = [] }) => verifications);
  const found = await Promise.all(
    runs.map(({ run }) => huaxin.as(manager, (tx) => run(tx, { subjects: above.sources() }))),
  );
  assert.deepEqual(found.flat(), []);
});

test('its steps are planned without an error, and none is due', async () => {
  const { id } = await huaxin.as(engineer, (tx) => recordOne(tx, donghai), afterLast);
  const plans = await huaxin.as(
    systemCaller('test'),
    async (tx) => {
      const ofTicket = sqlBuilder.selectFrom('clock').select('id').where('subjectId', '=', id);
      const clocks = await tx.rows(ofTicket.where('deadlineAt', 'is', null));
      return planSteps(
        tx,
        above,
        clocks.map((clock) => clock.id),
      );
    },
    afterLast,
  );
  assert.deepEqual(
    plans.map(({ due, nextAt }) => [due, nextAt]),
    [
      [[], null],
      [[], null],
    ],
  );
});
