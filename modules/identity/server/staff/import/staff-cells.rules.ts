import { readPhone } from '../../../../../kernel/phone.ts';
import { emailShape } from '../../../../../kernel/shapes.ts';
import type { StaffFields } from '../staff.rules.ts';

/** What a row says of the person; branch and teams are looked up by their names. */
export type CellFields = Record<
  keyof Pick<StaffFields, 'name' | 'employeeNumber' | 'email' | 'mobile' | 'phone' | 'position'>,
  string
>;

export interface CellFault {
  column: string;
  /** Its sentence stands under `identity:fault.<code>`. */
  code: string;
  params?: Readonly<Record<string, string | number>>;
}

export interface ReadCells {
  /** Of the cells that are not empty. */
  fields: Partial<CellFields>;
  branch: string | null;
  /** Null: the cell is empty, and teams stay as they are. */
  teams: string[] | null;
  faults: CellFault[];
}

type Cells = Readonly<Record<string, string | null>>;
type Read = { value: string } | Omit<CellFault, 'column'>;

export function readCells(cells: Cells): ReadCells {
  const faults: CellFault[] = [];
  const fields: Partial<CellFields> = {};
  for (const [key, read] of readers) {
    const text = cells[key];
    if (typeof text !== 'string') continue;
    const answer = read(text);
    if ('value' in answer) fields[key] = answer.value;
    else faults.push({ column: key, ...answer });
  }
  if (!cells['employeeNumber'] && !cells['email']) faults.push({ column: 'employeeNumber', code: 'key_missing' });
  return { fields, branch: cells['branch'] ?? null, teams: namesIn(cells['teams']), faults };
}

const readers: readonly [keyof CellFields, (text: string) => Read][] = [
  ['name', line(60)],
  ['employeeNumber', line(40)],
  ['email', readEmail],
  ['mobile', phone],
  ['phone', phone],
  ['position', line(60)],
];

function line(most: number) {
  return (text: string): Read => {
    if (/\p{Cc}/u.test(text)) return { code: 'one_line' };
    return [...text].length > most ? { code: 'too_long', params: { most } } : { value: text };
  };
}

function phone(text: string): Read {
  const reading = readPhone(text);
  return 'text' in reading ? { value: reading.text } : { code: 'phone', params: { text } };
}

function readEmail(text: string): Read {
  const read = emailShape.safeParse(text.normalize('NFKC').replaceAll(/\s/g, ''));
  return read.success ? { value: read.data } : { code: 'email', params: { text } };
}

/** `服务台、二线支持`: several names in one cell, each once. */
function namesIn(text: string | null | undefined): string[] | null {
  if (!text) return null;
  const names = text.split(/[、,，;；/\n]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}
