import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import type { CalendarTemplate } from '../../../../kernel/working-time/layers.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { startFollowing } from '../national-days/follow-nation.ts';
import { insertCalendar, insertVersion } from './calendar.store.ts';

const defaultCode = '5x8';

/** Gives a new provider the delivered calendars (SLA-01) in its own zone; offers and contracts call them by code. */
export async function foundCalendars(tx: Tx): Promise<void> {
  const tenant = await ownTenant(tx);
  await startFollowing(tx, 'CN');
  for (const [code, template] of Object.entries<CalendarTemplate>(deliveredCalendars)) {
    const { week, ignoresNation = false, makeUpDayFollows = 'monday' } = template;
    const id = tx.newId();
    const name = code.replace('x', '×');
    await insertCalendar(tx, { id, code, name, isDefault: code === defaultCode, retiredAt: null, revision: 1 });
    await insertVersion(tx, {
      calendarId: id,
      version: 1,
      definition: { timeZone: tenant?.timeZone ?? template.timeZone, week },
      followsNation: ignoresNation ? null : 'CN',
      makeUpDayFollows,
      validFrom: tx.now,
    });
  }
}
