import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addCalendar } from '../../modules/calendars/server/calendars/add-calendar.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { hours, plainLine } from '../../modules/sla/server/agreements/agreement.delivered.ts';
import { recordAgreement } from '../../modules/sla/server/agreements/record-agreement.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, manager, engineer, donghai, xiling } = desk;

test('a calendar that opens no more is called by its name, instead of an error without a word', async () => {
  const overrides = { '2026-11-23': [['09:00', '12:00'] satisfies [string, string]] };
  const definition = { timeZone: 'Asia/Shanghai', week: {}, overrides };
  await huaxin.as(
    { ...manager, permissions: new Set([...manager.permissions, 'calendar.change']) },
    async (tx) => {
      const { id: calendarId } = await addCalendar(tx, { name: '收尾', definition });
      const lines = [{ ...plainLine('resolution', hours(1)), calendarId }];
      await recordAgreement(tx, { name: '收尾期', level: 'sla', customerId: donghai.id, lines });
    },
    { now: '2026-11-20T10:00:00.000Z' },
  );
  const now = '2026-11-24T01:00:00.000Z';
  await assert.rejects(
    huaxin.as(engineer, (tx) => recordOne(tx, donghai), { now }),
    refuses('clock.never_open'),
  );
  const { clocks } = await huaxin.as(engineer, (tx) => recordOne(tx, xiling), { now });
  assert.ok(clocks.length > 0);
});
