import { call } from '../../../../web/api/call.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { readContact } from '../../../customers/contact.contract.ts';

/** Whoever gets the machine takes it to where they are; another site has other rooms. */
export async function followReceiver(changed: FieldValues): Promise<FieldValues> {
  if ('siteId' in changed) return { roomId: undefined };
  if (!('userId' in changed) || typeof changed['userId'] !== 'string') return {};
  const { site, department } = await call(readContact, { params: { contact: changed['userId'] } });
  return {
    ...(site && { siteId: site.id, roomId: undefined }),
    ...(department && { departmentId: department.id }),
    seat: undefined,
  };
}
