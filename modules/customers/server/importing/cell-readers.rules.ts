import type { Reading } from '../../../../kernel/mended.ts';
import { readName } from '../../../../kernel/names.ts';

/** What is wrong in a column, said by a text of this module; null: with the row as a whole. */
export interface CellFault {
  column: string | null;
  textKey: string;
  params?: Params;
}

type Params = Readonly<Record<string, string | number>>;
export type Read<Value> = { value: Value } | { fault: string; params?: Params | undefined };
export type Readers<Fields> = { readonly [Key in keyof Fields]-?: (text: string) => Read<Fields[Key]> };

/** The values of the cells that are not empty, and what is wrong with the others. */
export function readCells<Fields extends object>(
  readers: Readers<Fields>,
  cells: Readonly<Record<string, string | null>>,
): { fields: Partial<Fields>; faults: CellFault[] } {
  const fields: Partial<Fields> = {};
  const faults: CellFault[] = [];
  for (const key of Object.keys(readers) as (keyof Fields & string)[]) {
    const text = cells[key];
    if (typeof text !== 'string') continue;
    const read = readers[key](text);
    if ('value' in read) fields[key] = read.value;
    else faults.push(faultAt(key, read.fault, read.params));
  }
  return { fields, faults };
}

/** Its sentence stands under `customers:fault.<code>`. */
export function faultAt(column: string | null, code: string, params?: Params): CellFault {
  return { column, textKey: `customers:fault.${code}`, ...(params && { params }) };
}

export function mended(read: (text: string) => Reading) {
  return (text: string): Read<string> => {
    const reading = read(text);
    return 'text' in reading ? { value: reading.text } : { fault: reading.fault, params: reading.values };
  };
}

export function named(most: number) {
  return (text: string): Read<string> => short(most, mended(readName)(text));
}

/** Words of one or several lines. */
export function words(most: number) {
  return (text: string): Read<string> => short(most, { value: text });
}

function short(most: number, read: Read<string>): Read<string> {
  return 'value' in read && [...read.value].length > most ? { fault: 'too_long', params: { most } } : read;
}
