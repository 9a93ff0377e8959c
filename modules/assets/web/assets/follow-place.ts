import { call } from '../../../../web/api/call.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { readContact } from '../../../customers/contact.contract.ts';

/** What one place says of others: another customer, of all the rest; who uses it, where it stands; the site, of its rooms. */
export async function followPlace(changed: FieldValues, values: FieldValues): Promise<FieldValues> {
  if ('customerId' in changed) {
    return {
      userId: undefined,
      custodianId: undefined,
      departmentId: undefined,
      siteId: undefined,
      roomId: undefined,
    };
  }
  if ('siteId' in changed) return { roomId: undefined };
  if (!('userId' in changed) || typeof changed['userId'] !== 'string') return {};
  const { site, department } = await call(readContact, { params: { contact: changed['userId'] } });
  return {
    ...(values['siteId'] === undefined && site && { siteId: site.id }),
    ...(values['departmentId'] === undefined && department && { departmentId: department.id }),
  };
}
