import type { Tx } from '../../../../platform/database/tx.ts';
import { defaultCalendar } from '../../../calendars/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { CityCoverage } from './city-coverage.rules.ts';
import { insertFirstCoverage } from './city-coverage.store.ts';
import { deliveredArrivalMinutes, deliveredCities } from './city.delivered.ts';

/**
 * Gives a provider the capitals of all provinces (SLA-18): a new one, and one from before there were cities as well.
 * Whoever ever had a city keeps theirs, so it is harmless twice.
 */
export async function foundCityCoverage(tx: Tx): Promise<void> {
  const [tenant, { id: calendarId }] = [await ownTenant(tx), await defaultCalendar(tx)];
  const locale = tenant?.locale ?? 'zh-CN';
  await insertFirstCoverage(
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
