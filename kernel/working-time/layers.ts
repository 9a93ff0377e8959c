import type { Day } from '../instant.ts';
import { type CalendarDefinition, type Layer, type Overrides, type Weekday, weekdays } from './definition.ts';

/** A day that the nation's yearly notice names: a holiday, or a weekend day that is worked in exchange (调休补班). */
export interface NationalDay {
  date: Day;
  name: string;
  kind: 'holiday' | 'make_up';
}

/** A calendar before the layers of a place are laid on it. */
export interface CalendarTemplate extends CalendarDefinition {
  /** Open through holidays, and no longer on make-up days than on any other: 7×12 and 7×24 as delivered. */
  ignoresNation?: boolean;
  /** Monday unless told otherwise. */
  makeUpDayFollows?: Weekday;
}

/** What the places say, the nearer wins: whole weekdays, whole days. */
export interface Layers {
  nation?: readonly NationalDay[];
  provider?: Layer;
  customer?: Layer;
  site?: Layer;
}

/**
 * One calendar out of all layers, the nearer wins day by day (SLA-01): of the weeks site, customer, provider, template;
 * of the dated words site, customer, the template's own (which are of this one calendar), provider, nation. A dated
 * word of any layer wins over the weeks of all; `follows` means the resulting week. What is promised round the clock
 * nobody's opening hours narrow: on such a template no layer is laid.
 */
export function resolveLayers(template: CalendarTemplate, layers: Layers): CalendarDefinition {
  const { provider, customer, site } = isRoundTheClock(template) ? {} : layers;
  const nation = template.ignoresNation ? [] : (layers.nation ?? []);
  return {
    timeZone: template.timeZone,
    week: { ...template.week, ...provider?.week, ...customer?.week, ...site?.week },
    overrides: {
      ...nationalOverrides(nation, template.makeUpDayFollows ?? 'monday'),
      ...provider?.overrides,
      ...template.overrides,
      ...customer?.overrides,
      ...site?.overrides,
    },
  };
}

/** Open day and night, through holidays too: 7×24 as delivered. */
export function isRoundTheClock({ week, ignoresNation }: CalendarTemplate): boolean {
  return ignoresNation === true && weekdays.every((weekday) => String(week[weekday]) === '00:00,24:00');
}

function nationalOverrides(days: readonly NationalDay[], follows: Weekday): Overrides {
  return Object.fromEntries(days.map(({ date, kind }) => [date, kind === 'holiday' ? [] : { follows }]));
}
