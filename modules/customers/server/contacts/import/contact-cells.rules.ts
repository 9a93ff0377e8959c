import type { Day } from '../../../../../kernel/instant.ts';
import type { Reading } from '../../../../../kernel/mended.ts';
import { readName } from '../../../../../kernel/names.ts';
import { readPhone } from '../../../../../kernel/phone.ts';
import { emailShape } from '../../../../../kernel/shapes.ts';
import { readDay } from '../../../../../kernel/written-day.ts';
import { endsBeforeItBegins, type ContactFields } from '../contact.rules.ts';
import { channelCalled, languageCalled, saidYes } from '../contact-words.delivered.ts';

/** What a row says of the contact itself; site, department and customer are looked up by their names. */
export type CellFields = Omit<ContactFields, 'siteId' | 'departmentId'>;
type Cells = Readonly<Record<string, string | null>>;

type Params = Readonly<Record<string, string | number>>;
type Read<Value> = { value: Value } | { fault: string; params?: Params };

export interface CellFault {
  column: keyof CellFields;
  /** Its sentence stands under `customers:fault.<code>`. */
  code: string;
  params?: Params | undefined;
}

/** The values of the cells that are not empty, and what is wrong with the others. */
export function readCells(cells: Cells): { fields: Partial<CellFields>; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const fields: Partial<Record<keyof CellFields, unknown>> = {};
  for (const key of Object.keys(readers) as (keyof CellFields)[]) {
    const text = cells[key];
    if (typeof text !== 'string') continue;
    const read = readers[key](text);
    if ('value' in read) fields[key] = read.value;
    else faults.push({ column: key, code: read.fault, params: read.params });
  }
  // each reader answers with its field's own kind of value
  const typed = fields as Partial<CellFields>;
  if (endsBeforeItBegins(typed)) faults.push({ column: 'validTo', code: 'days_reversed' });
  return { fields: typed, faults };
}

const readers: { [Key in keyof CellFields]: (text: string) => Read<ContactFields[Key]> } = {
  name: (text) => short(60, mended(readName(text))),
  employeeNumber: line(40),
  position: line(60),
  phone: (text) => mended(readPhone(text)),
  mobile: (text) => mended(readPhone(text)),
  otherPhone: (text) => mended(readPhone(text)),
  email: readEmail,
  seat: line(60),
  isVip: (text) => wordOf(saidYes(text), 'yes_no'),
  language: (text) => wordOf(languageCalled(text), 'language'),
  preferredChannel: (text) => wordOf(channelCalled(text), 'channel'),
  validFrom: dayOf,
  validTo: dayOf,
};

function mended(reading: Reading): Read<string> {
  if ('text' in reading) return { value: reading.text };
  return { fault: reading.fault, ...(reading.values && { params: reading.values }) };
}

function short(most: number, read: Read<string>): Read<string> {
  return 'value' in read && [...read.value].length > most ? { fault: 'too_long', params: { most } } : read;
}

function line(most: number) {
  return (text: string): Read<string> => (/\p{Cc}/u.test(text) ? { fault: 'one_line' } : short(most, { value: text }));
}

function readEmail(text: string): Read<string> {
  const read = emailShape.safeParse(text.normalize('NFKC').replaceAll(/\s/g, ''));
  return read.success ? { value: read.data } : { fault: 'email' };
}

function wordOf<Value>(value: Value | undefined, fault: string): Read<Value> {
  return value === undefined ? { fault } : { value };
}

function dayOf(text: string): Read<Day> {
  const value = readDay(text);
  return value === null ? { fault: 'day' } : { value };
}
