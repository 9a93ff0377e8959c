import type { Day } from '../../../../kernel/instant.ts';
import {
  type CalendarDefinition,
  type Hours,
  type Weekday,
  weekdays,
} from '../../../../kernel/working-time/definition.ts';
import {
  isRoundTheClock,
  type Layers,
  type NationalDay,
  resolveLayers,
} from '../../../../kernel/working-time/layers.ts';
import { dayNumber, weekdayIndex } from '../../../../kernel/working-time/wall-clock.ts';
import type { CalendarDay, DayReason, DaySource } from '../../calendar.contract.ts';
import { templateOf, type CalendarSaying } from './calendar.rules.ts';

/** All that a day is made of, ready for many days. */
export interface DaySources {
  saying: CalendarSaying;
  layers: Layers;
  resolved: CalendarDefinition;
  named: ReadonlyMap<Day, NationalDay>;
}

/** `nation` holds the days of all years that are known. */
export function daySourcesOf(saying: CalendarSaying, layers: Layers, nation: readonly NationalDay[]): DaySources {
  const template = templateOf(saying);
  return {
    saying,
    layers: isRoundTheClock(template) ? {} : layers,
    resolved: resolveLayers(template, { ...layers, nation }),
    named: new Map(saying.followsNation === null ? [] : nation.map((day) => [day.date, day])),
  };
}

/** One day: when it is open, why, and whose word that is. */
export function dayOf(date: Day, sources: DaySources): CalendarDay {
  const weekday = weekdays[weekdayIndex(dayNumber(date) ?? 0)] ?? 'monday';
  const { resolved } = sources;
  const hours = hoursOn(resolved.overrides?.[date] ?? { follows: weekday }, resolved);
  const national = sources.named.get(date);
  const dated = datedSource(date, sources);
  return {
    date,
    weekday,
    reason: reasonOf({ dated, national, hours }),
    source: dated ?? weekSource(weekday, sources),
    name: national?.name ?? null,
    hours: hours.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  };
}

type Override = NonNullable<CalendarDefinition['overrides']>[string];

function hoursOn(override: Override, { week }: CalendarDefinition): Hours {
  return Array.isArray(override) ? override : (week[override.follows] ?? []);
}

/** In the order in which `resolveLayers` lets them win; null: no dated word, the week decides. */
function datedSource(date: Day, { saying, layers, named }: DaySources): DaySource | null {
  if (layers.site?.overrides?.[date]) return 'site';
  if (layers.customer?.overrides?.[date]) return 'customer';
  if (saying.definition.overrides?.[date]) return 'template';
  if (layers.provider?.overrides?.[date]) return 'provider';
  return named.has(date) ? 'nation' : null;
}

function weekSource(weekday: Weekday, { layers }: DaySources): DaySource {
  return (['site', 'customer', 'provider'] as const).find((level) => layers[level]?.week?.[weekday]) ?? 'template';
}

interface Why {
  dated: DaySource | null;
  national: NationalDay | undefined;
  hours: Hours;
}

function reasonOf({ dated, national, hours }: Why): DayReason {
  if (dated === 'nation') return national?.kind === 'make_up' ? 'make_up_day' : 'holiday';
  if (dated !== null) return 'override';
  return hours.length > 0 ? 'working_day' : 'day_off';
}
