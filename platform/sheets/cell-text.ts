import type { CellObject } from '@e965/xlsx';
import { numberText } from './number-text.ts';

/** [MS-XLS] 2.5.10: what Excel shows for each. */
const errors: Record<number, string> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/**
 * A cell as a person reads it. Of a formula, what it gave last; an error stays the text that the sheet shows (`#N/A`),
 * so that whoever checks the row can say what is wrong with it, instead of taking the cell for an empty one.
 */
export function cellText(cell: CellObject | undefined, is1904: boolean): string | null {
  if (!cell || cell.v === undefined || cell.t === 'z') return null;
  if (cell.t === 'e') return errors[Number(cell.v)] ?? '#N/A';
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  if (typeof cell.v === 'number') return numberText(cell.v, String(cell.z ?? 'General'), is1904);
  return String(cell.v);
}
