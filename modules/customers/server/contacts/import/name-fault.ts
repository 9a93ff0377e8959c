import type { ImportFault } from '../../../../../platform/module/import-noun.ts';
import type { CellFault } from './contact-cells.rules.ts';

/** A fault in a row; its sentence stands under `customers:fault.<code>`. */
export function faultAt(column: string | null, code: string, params?: ImportFault['params']): ImportFault {
  return { column, textKey: `customers:fault.${code}`, ...(params && { params }) };
}

export function cellFault({ column, code, params }: CellFault): ImportFault {
  return faultAt(column, code, params);
}
