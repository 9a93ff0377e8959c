import { createContext } from 'react';
import type { Whose } from './whose.ts';

/** What the lines of a form belong to; `names`: of records that they name already, by id. */
export const EditedAgreement = createContext<{ whose: Whose; names: Readonly<Record<string, string>> }>({
  whose: { level: 'sla' },
  names: {},
});
