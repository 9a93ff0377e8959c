import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { WireMoney } from '../../../../kernel/money.ts';
import type { LicenceMetric, LicenceState } from '../../licence.contract.ts';

/** What is written of a licence, but for its keys. */
export interface LicenceFields {
  edition: string | null;
  metric: LicenceMetric;
  /** Null: as many as are wanted. */
  quantity: number | null;
  price: WireMoney | null;
  supplierId: Id | null;
  contractNumber: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  freeAtLeast: number | null;
  noticeDays: number;
  note: string | null;
}

export const licenceFieldNames = [
  'edition',
  'metric',
  'quantity',
  'price',
  'supplierId',
  'contractNumber',
  'startsOn',
  'endsOn',
  'freeAtLeast',
  'noticeDays',
  'note',
] as const;

export const nothingKnown: Omit<LicenceFields, 'metric'> = {
  edition: null,
  quantity: null,
  price: null,
  supplierId: null,
  contractNumber: null,
  startsOn: null,
  endsOn: null,
  freeAtLeast: null,
  noticeDays: 30,
  note: null,
};

/** Just the fields, of whatever holds them. */
export function fieldsOf(licence: LicenceFields): LicenceFields {
  const { edition, metric, quantity, price, supplierId, contractNumber } = licence;
  const { startsOn, endsOn, freeAtLeast, noticeDays, note } = licence;
  return {
    edition,
    metric,
    quantity,
    price,
    supplierId,
    contractNumber,
    startsOn,
    endsOn,
    freeAtLeast,
    noticeDays,
    note,
  };
}

interface Lasting {
  startsOn: Day | null;
  endsOn: Day | null;
  noticeDays: number;
  retiredAt: Instant | null;
}

export function stateOf({ startsOn, endsOn, noticeDays, retiredAt }: Lasting, today: Day): LicenceState {
  if (retiredAt !== null) return 'retired';
  if (endsOn !== null && endsOn < today) return 'expired';
  if (startsOn !== null && startsOn > today) return 'coming';
  return endsOn !== null && daysBetween(today, endsOn) <= noticeDays ? 'ending' : 'valid';
}

export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** Where the keys are sealed. */
export function keysPlace(id: Id) {
  return { table: 'licence', row: id, column: 'keys' };
}
