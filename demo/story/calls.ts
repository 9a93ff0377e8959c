import type { Day } from '../../kernel/instant.ts';
import type { DemoCustomer } from '../cast/customer.ts';
import type { Chance } from '../random.ts';
import type { Fault } from './fault.ts';
import { faultsOfMachines } from './faults-of-machines.ts';
import { faultsOfPlaces } from './faults-of-places.ts';
import { faultsOfSoftware } from './faults-of-software.ts';

const faults: readonly Fault[] = [...faultsOfMachines, ...faultsOfSoftware, ...faultsOfPlaces];

/** How many call on that day. */
export function callsOn(
  day: Day,
  customer: DemoCustomer,
  { chance, isWorkingDay }: { chance: Chance; isWorkingDay: boolean },
): number {
  const expected = (customer.week / 5) * presence(day, customer, isWorkingDay);
  return Math.floor(expected) + (chance.percent((expected % 1) * 100) ? 1 : 0);
}

/** How much of a usual day's work goes on. */
function presence(day: Day, { tags, industry, status }: DemoCustomer, isWorkingDay: boolean): number {
  const month = Number(day.slice(5, 7));
  // they stopped paying in the autumn
  if (status === 'suspended' && month >= 9 && month <= 12) return 0;
  if (tags.includes('寒暑假') && (month === 7 || month === 8 || month === 2)) return isWorkingDay ? 0.2 : 0;
  if (isWorkingDay) return 1;
  if (tags.includes('7×24') || industry === 'retail' || industry === 'home') return 0.5;
  return tags.includes('驻场') ? 0.05 : 0.02;
}

export function faultFor(day: Day, { industry }: DemoCustomer, chance: Chance): Fault {
  const month = Number(day.slice(5, 7));
  const possible = faults.filter(({ industries }) => !industries || industries.includes(industry));
  return chance.weighted(possible, ({ weight, season }) => (season?.includes(month) ? weight * 3 : weight));
}

/** Minutes after midnight: most call when they have just sat down, in the morning and after lunch. */
export function callingTime(chance: Chance): number {
  if (chance.percent(40)) return chance.between(8 * 60 + 35, 10 * 60 + 30);
  if (chance.percent(55)) return chance.between(13 * 60 + 30, 15 * 60 + 45);
  return chance.between(8 * 60 + 30, 17 * 60 + 40);
}

export function channelOf({ mode }: Fault, chance: Chance): string {
  if (mode === 'phone') return 'phone';
  return chance.weighted(
    ['phone', 'wecom', 'email', 'walk_in'],
    (channel) => ({ phone: 66, wecom: 16, email: 12 })[channel] ?? 6,
  );
}
