import * as z from 'zod/mini';

/** What happens to a subject and may start or stop a clock (SLA-03). */
export const milestoneKinds = [
  'recorded',
  'accepted',
  /** The first words to the customer that a human wrote. */
  'answered',
  'arrived',
  'workaround',
  'resolved',
  'parts_ordered',
  'parts_delivered',
  'supplier_asked',
  'supplier_done',
  /** Into the hands of another team or person. */
  'handed_over',
  /** Any public words of a human toward the customer. */
  'updated',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];
export const milestoneKindShape = z.enum(milestoneKinds);

/** Customer-facing, between lines and teams, with suppliers (SLA-08). */
export const agreementLevels = ['sla', 'ola', 'uc'] as const;
export type AgreementLevel = (typeof agreementLevels)[number];
export const agreementLevelShape = z.enum(agreementLevels);

interface KindDelivered {
  startsOn: MilestoneKind;
  stopsOn: MilestoneKind;
  /** A new run at each start: the clock is the latest of several. */
  isRepeated: boolean;
}

/** The clocks that every provider knows; its own ones stand in `clock_kind`. */
export const deliveredClockKinds = {
  response: { startsOn: 'recorded', stopsOn: 'accepted', isRepeated: false },
  arrival: { startsOn: 'recorded', stopsOn: 'arrived', isRepeated: false },
  workaround: { startsOn: 'recorded', stopsOn: 'workaround', isRepeated: false },
  resolution: { startsOn: 'recorded', stopsOn: 'resolved', isRepeated: false },
  /** The longest silence toward the customer: from one public word to the next, until it is resolved. */
  update: { startsOn: 'updated', stopsOn: 'updated', isRepeated: true },
  delivery: { startsOn: 'parts_ordered', stopsOn: 'parts_delivered', isRepeated: true },
  /** OLA: from each hand-over to the acceptance by whoever it went to. */
  takeover: { startsOn: 'handed_over', stopsOn: 'accepted', isRepeated: true },
  /** UC: a supplier's repair. */
  supplier_repair: { startsOn: 'supplier_asked', stopsOn: 'supplier_done', isRepeated: true },
} as const satisfies Record<string, KindDelivered>;

/** A delivered kind, or the code of an own one. */
export const clockKindShape = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/));
export type ClockKind = z.output<typeof clockKindShape>;
