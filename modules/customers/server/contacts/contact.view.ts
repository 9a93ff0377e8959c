import type { ContactView } from '../../contact.contract.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import {
  mayChangeContacts,
  mayEraseContacts,
  mayInviteContacts,
  mayJoinContacts,
  type Permitted,
} from '../customers.policy.ts';
import type { ContactRecord } from './contact.store.ts';

interface Surroundings {
  hasAccount: boolean;
  /** Of their department, `总部/财务部`. */
  departmentPath: string | undefined;
  /** As far as the caller may see them. */
  custom: CustomValues;
  caller: Permitted;
}

export function contactViewOf(row: ContactRecord, around: Surroundings): ContactView {
  const { hasAccount, departmentPath, custom, caller } = around;
  const { customerId, customerName, siteId, siteName, personId: _, ...placed } = row;
  const { departmentId, departmentName, ...rest } = placed;
  const { retiredAt, erasedAt, mergedIntoId, keptName, ...contact } = rest;
  return {
    ...contact,
    customer: { id: customerId, name: customerName },
    site: siteId && siteName !== null ? { id: siteId, name: siteName } : null,
    department:
      departmentId && departmentName !== null
        ? { id: departmentId, name: departmentName, path: departmentPath ?? departmentName }
        : null,
    isRetired: retiredAt !== null,
    mergedInto: mergedIntoId && keptName !== null ? { id: mergedIntoId, name: keptName } : null,
    isErased: erasedAt !== null,
    hasAccount,
    custom,
    abilities: abilitiesOn(row, caller),
  };
}

type Ability = ContactView['abilities'][number];

/** A double and an erased contact are only read: of a double's, what there is to do is done on the one that was kept. */
function abilitiesOn(row: ContactRecord, caller: Permitted): ContactView['abilities'] {
  if (row.mergedIntoId !== null || row.erasedAt !== null) return [];
  const mayChange = mayChangeContacts(caller);
  const mayErase = mayEraseContacts(caller);
  const inUse: [Ability, boolean][] = [
    ['change', mayChange],
    ['retire', mayChange],
    ['invite', mayInviteContacts(caller) && row.email !== null],
    ['merge', mayChange],
    ['join', mayJoinContacts(caller)],
  ];
  const always: [Ability, boolean][] = [
    ['disclose', mayErase],
    ['erase', mayErase],
  ];
  const offered = row.retiredAt === null ? inUse : ([['reinstate', mayChange]] satisfies [Ability, boolean][]);
  return [...offered, ...always].filter(([, may]) => may).map(([ability]) => ability);
}
