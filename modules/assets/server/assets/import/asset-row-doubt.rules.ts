import type { Id } from '../../../../../kernel/id.ts';
import type { Day } from '../../../../../kernel/instant.ts';
import { isPlaceholder } from '../asset.rules.ts';
import { isPlaceholderMac } from '../mac.rules.ts';
import type { CellFields } from './asset-change.rules.ts';

export interface Bearer {
  id: Id;
  number: string;
}

/** Who bears what rows say: machines in use, by serial number and by MAC; and the first row of the file that says it. */
export interface Bearers {
  ofSerial: ReadonlyMap<string, readonly Bearer[]>;
  ofMac: ReadonlyMap<string, readonly Bearer[]>;
  inFile: ReadonlyMap<string, number>;
}

interface DoubtedRow {
  number: number;
  /** Of the machine that it means; null: a new one. */
  knownId: Id | null;
  fields: CellFields;
  texts: Readonly<Record<string, string | null>>;
}

interface Doubt {
  column: string | null;
  textKey: string;
  params?: Record<string, string | number>;
}

/** What of a row is taken as it stands, but wants a second look. */
export function doubtsOfRow(row: DoubtedRow, bearers: Bearers, today: Day): Doubt[] {
  return [
    ...serialDoubts(row, bearers),
    ...macDoubts(row, bearers),
    ...dayDoubts(row.fields, today),
    ...garbled(row.texts),
  ];
}

function serialDoubts({ fields: { serialNumber }, knownId, number }: DoubtedRow, bearers: Bearers): Doubt[] {
  if (!serialNumber) return [];
  if (isPlaceholder(serialNumber)) return [doubt('serialNumber', 'serial_is_placeholder')];
  const first = bearers.inFile.get(serialNumber);
  const others = (bearers.ofSerial.get(serialNumber) ?? []).filter(({ id }) => id !== knownId);
  return [
    ...(first !== undefined && first !== number ? [doubt('serialNumber', 'serial_in_file', { row: first })] : []),
    ...(others.length > 0 ? [doubt('serialNumber', 'serial_elsewhere', { numbers: named(others) })] : []),
  ];
}

function macDoubts({ fields: { macAddresses = [] }, knownId }: DoubtedRow, { ofMac }: Bearers): Doubt[] {
  const says = macAddresses.filter(isPlaceholderMac);
  const others = macAddresses.flatMap((mac) => ofMac.get(mac) ?? []).filter(({ id }) => id !== knownId);
  return [
    ...(says.length > 0 ? [doubt('macAddresses', 'mac_is_placeholder', { macs: says.join(', ') })] : []),
    ...(others.length > 0 ? [doubt('macAddresses', 'mac_elsewhere', { numbers: named(others) })] : []),
  ];
}

function dayDoubts({ purchasedOn, liveOn }: CellFields, today: Day): Doubt[] {
  const toCome = Object.entries({ purchasedOn, liveOn }).flatMap(([column, day]) =>
    day && day > today ? [doubt(column, 'day_to_come')] : [],
  );
  const isBefore = purchasedOn && liveOn && liveOn < purchasedOn;
  return [...toCome, ...(isBefore ? [doubt('liveOn', 'live_before_purchase', { day: purchasedOn })] : [])];
}

/** What becomes of Chinese that was read, or saved, in the wrong encoding before it came here. */
const spoilt =
  /\uFFFD|锟斤拷|烫烫烫|屯屯屯|[\u0080-\u009F]|Ã[\u0080-\u00BF]|[ÀÁÂÃÄÅÆÇÈÉÊËÐÎÏÒÓÔÖ×ØÙ][\u00A1-\u00FF]{3}/;

function garbled(texts: DoubtedRow['texts']): Doubt[] {
  return Object.entries(texts).flatMap(([column, text]) =>
    text !== null && spoilt.test(text) ? [doubt(column, 'garbled')] : [],
  );
}

function named(others: readonly Bearer[]): string {
  return [...new Set(others.map(({ number }) => number))].join(', ');
}

function doubt(column: string | null, code: string, params?: Doubt['params']): Doubt {
  return { column, textKey: `assets:rowDoubt.${code}`, ...(params && { params }) };
}
