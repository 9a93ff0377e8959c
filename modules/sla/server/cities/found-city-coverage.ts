import type { Tx } from '../../../../platform/database/tx.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { CityCoverage } from './city-coverage.rules.ts';
import { insertCoverage } from './city-coverage.store.ts';
import { deliveredArrivalMinutes, deliveredCities } from './city.delivered.ts';

/** Gives a new provider the capitals of all provinces (SLA-18). */
export async function foundCityCoverage(tx: Tx): Promise<void> {
  const [tenant, { id: calendarId }] = [await ownTenant(tx), await defaultCalendar(tx)];
  const locale = tenant?.locale ?? 'zh-CN';
  await insertCoverage(
    tx,
    deliveredCities.map((names): CityCoverage => {
      const [province, city] = names[locale];
      const place = { id: tx.newId(), province, city, calendarId, arrivalMinutes: deliveredArrivalMinutes };
      return {
        ...place,
        services: null,
        servedBy: 'partner',
        branchId: null,
        partner: null,
        retiredAt: null,
        revision: 1,
      };
    }),
  );
}
