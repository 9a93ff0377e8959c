import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import { accountOf } from '../../../identity/index.ts';
import type { ContactView } from '../../contact.contract.ts';
import { pathsOfDepartments } from '../departments/department.store.ts';
import { contactById } from './contact.store.ts';
import { contactViewOf } from './contact.view.ts';

export async function readContact(tx: Tx, { contact }: { contact: string }): Promise<ContactView> {
  const row = found(await contactById(tx, contact));
  const account = await accountOf(tx, { kind: 'contact', subjectId: row.id });
  const { departmentId } = row;
  const departmentPath =
    departmentId === null ? undefined : (await pathsOfDepartments(tx, [departmentId])).get(departmentId);
  const custom = (await customShownTo(tx, 'contact'))(row.custom);
  return contactViewOf(row, { hasAccount: account !== null, departmentPath, custom, caller: tx.caller });
}
