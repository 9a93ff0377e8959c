import type { Instant } from '../../kernel/instant.ts';
import type { Hours, Week } from '../../kernel/working-time/definition.ts';
import {
  changeCustomerLayer,
  changeProviderLayer,
  changeSiteLayer,
} from '../../modules/calendars/calendar-layer.contract.ts';
import { customers as known } from '../cast/cast.ts';
import type { Hired } from './hire.ts';
import { dayOf } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

const lessons: Hours = [
  ['08:00', '11:30'],
  ['13:30', '17:00'],
];
const schoolWeek: Week = {
  monday: lessons,
  tuesday: lessons,
  wednesday: lessons,
  thursday: lessons,
  friday: lessons,
};
const shop = { customer: '好家连锁超市有限公司', site: '文三路店' };

/** The provider's own company day, a school that keeps its own hours, and a shop that is open on Saturdays. */
export async function keepHours(
  player: Player,
  customers: readonly MovedIn[],
  { admin, at }: { admin: Hired; at: Instant },
): Promise<void> {
  const moment = { caller: admin.caller, at, seen: 1 };
  const years = [0, 1, 2].map((later) => Number(dayOf(at).slice(0, 4)) + later);
  const companyDays = Object.fromEntries(years.map((year) => [`${year}-12-31`, [['09:00', '12:00']] satisfies Hours]));
  await player.do(changeProviderLayer, moment, { body: { layer: { overrides: companyDays } } });

  const school = customers.find(({ is }) => is.shortName === known.xiling.shortName);
  if (school) {
    const said = { params: { customer: school.id }, body: { layer: { week: schoolWeek } } };
    await player.do(changeCustomerLayer, moment, said);
  }
  const company = customers.find(({ is }) => is.name === shop.customer);
  const site = company?.sites[company.is.sites.findIndex(({ name }) => name === shop.site)];
  if (site) {
    const layer = { week: { saturday: [['09:00', '18:00']] satisfies Hours } };
    await player.do(changeSiteLayer, moment, { params: { site: site.id }, body: { layer } });
  }
}
