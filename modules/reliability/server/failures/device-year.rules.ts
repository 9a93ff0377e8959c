import type { Day } from '../../../../kernel/instant.ts';

/** From inclusive, until exclusive; null: it goes on. */
export interface DaySpan {
  from: Day;
  until: Day | null;
}

/** Statuses in which a machine is in service: with its user, in repair, or lent out. */
export const servingStatuses: readonly string[] = ['in_use', 'in_repair', 'on_loan'];

/** What is known of a machine's life, days by the provider's clock. */
export interface MachineLife {
  /** It was entered in the record. */
  enteredOn: Day;
  /** It came into use, as somebody stated; may be long before it was entered. */
  liveOn: Day | null;
  /** It went out of use, where it is; null also where it came in so. */
  retiredOn: Day | null;
  /** As the record says today. */
  status: string;
  /** In their order. */
  turns: readonly { on: Day; before: string; after: string }[];
}

/**
 * The days on which a machine was in service: from when it came into use, or was entered, as long as its status says so.
 * What it was before its first known change is what that change found.
 */
export function servedSpans({ enteredOn, liveOn, retiredOn, status, turns }: MachineLife): DaySpan[] {
  const born = liveOn ?? enteredOn;
  // machines that went out of use before changes were kept
  const first = turns[0]?.before ?? (retiredOn === null ? status : 'in_use');
  const stretches = [
    { status: first, from: born, until: turns[0]?.on ?? retiredOn },
    ...turns.map(({ on, after }, at) => ({
      status: after,
      from: on > born ? on : born,
      until: turns[at + 1]?.on ?? null,
    })),
  ];
  return stretches
    .filter((stretch) => servingStatuses.includes(stretch.status))
    .filter(({ from, until }) => until === null || from < until)
    .map(({ from, until }) => ({ from, until }));
}

/** The part of a span that lies between two days; undefined: none. */
export function within(
  { from, until }: DaySpan,
  edges: { from: Day; until: Day },
): { from: Day; until: Day } | undefined {
  const part = {
    from: from > edges.from ? from : edges.from,
    until: until === null || until > edges.until ? edges.until : until,
  };
  return part.from < part.until ? part : undefined;
}

/** Every day of a year is the same part of it, so that a whole calendar year is exactly one, also a leap year. */
export function deviceYears({ from, until }: { from: Day; until: Day }): number {
  return placeInTime(until) - placeInTime(from);
}

function placeInTime(day: Day): number {
  const { year, dayOfYear, daysInYear } = Temporal.PlainDate.from(day);
  return year + (dayOfYear - 1) / daysInYear;
}

/** Whole years; a day before it begins counts as its first. Of the 29th of February the 28th is the birthday. */
export function ageOn(born: Day, day: Day): number {
  const [from, to] = [Temporal.PlainDate.from(born), Temporal.PlainDate.from(day)];
  const years = to.year - from.year;
  const isBefore = Temporal.PlainDate.compare(to, from.add({ years })) < 0;
  return Math.max(0, isBefore ? years - 1 : years);
}
