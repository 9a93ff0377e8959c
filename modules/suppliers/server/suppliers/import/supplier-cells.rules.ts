import { readPhone } from '../../../../../kernel/phone.ts';
import { emailShape } from '../../../../../kernel/shapes.ts';
import type { SupplierPerson } from '../../../supplier.contract.ts';
import type { SupplierFields } from '../supplier.rules.ts';
import { kindsCalled } from './supplier-words.delivered.ts';

type Params = Readonly<Record<string, string | number>>;
/** What is wrong with a cell, and its sentence. */
export interface CellFault {
  column: string;
  textKey: string;
  params?: Params;
}

type Cells = Readonly<Record<string, string | null>>;
type Read<Value> = { value: Value } | { fault: string; params?: Params };

export interface ReadCells {
  /** Of the cells that are not empty. */
  fields: Partial<Omit<SupplierFields, 'people'>>;
  /** Who is called first, as far as the row says. */
  person: Partial<SupplierPerson>;
  faults: CellFault[];
}

export function readCells(cells: Cells): ReadCells {
  const faults: CellFault[] = [];
  const taken = <Value>(column: string, read: (text: string) => Read<Value>): Value | undefined => {
    const text = cells[column];
    if (typeof text !== 'string') return undefined;
    const answer = read(text);
    if ('value' in answer) return answer.value;
    faults.push(faultAt(column, answer.fault, answer.params));
    return undefined;
  };
  const fields = given({
    name: taken('name', line(100)),
    kinds: taken('kinds', readKinds),
    phone: taken('phone', phone),
    email: taken('email', email),
    address: taken('address', line(200)),
    note: taken('note', text(2000)),
  });
  const person = given({
    name: taken('person', line(60)),
    job: taken('personJob', line(60)),
    phone: taken('personPhone', phone),
    email: taken('personEmail', email),
  });
  return { fields, person, faults };
}

/** A fault in a row; its sentence stands under `suppliers:fault.<code>`. */
export function faultAt(column: string, code: string, params?: Params): CellFault {
  return { column, textKey: `suppliers:fault.${code}`, ...(params && { params }) };
}

/** Those of the values that are there. */
function given<Row extends object>(row: Row): { [Key in keyof Row]?: Exclude<Row[Key], undefined> } {
  // what is left holds no undefined
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never;
}

function line(most: number) {
  return (cell: string): Read<string> => (/\p{Cc}/u.test(cell) ? { fault: 'one_line' } : text(most)(cell));
}

function text(most: number) {
  return (cell: string): Read<string> =>
    [...cell].length > most ? { fault: 'too_long', params: { most } } : { value: cell };
}

function phone(cell: string): Read<string> {
  const reading = readPhone(cell);
  return 'text' in reading ? { value: reading.text } : { fault: 'phone', params: { text: cell } };
}

function email(cell: string): Read<string> {
  const read = emailShape.safeParse(cell.normalize('NFKC').replaceAll(/\s/g, ''));
  return read.success ? { value: read.data } : { fault: 'email', params: { text: cell } };
}

function readKinds(cell: string): Read<SupplierFields['kinds']> {
  const read = kindsCalled(cell);
  if ('unknown' in read) return { fault: 'kind', params: { text: read.unknown } };
  return read.kinds.length > 0 ? { value: read.kinds } : { fault: 'kind', params: { text: cell } };
}
