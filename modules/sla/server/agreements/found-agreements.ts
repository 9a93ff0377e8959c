import type { Tx } from '../../../../platform/database/tx.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { deliveredAgreement, deliveredLines } from './agreement.delivered.ts';
import { insertAgreement, insertLines } from './agreement.store.ts';

/** Gives a new provider the standard agreement on its default calendar. */
export async function foundAgreements(tx: Tx): Promise<void> {
  const [tenant, { id: calendarId }] = [await ownTenant(tx), await defaultCalendar(tx)];
  const { code, ...names } = deliveredAgreement;
  const agreement = { id: tx.newId(), code, name: names[tenant?.locale ?? 'zh-CN'], isDefault: true, revision: 1 };
  await insertAgreement(tx, agreement);
  const lines = deliveredLines.map((line) => ({
    ...line,
    calendarId,
    id: tx.newId(),
    agreementId: agreement.id,
    version: 1,
    validFrom: tx.now,
  }));
  await insertLines(tx, lines);
}
