import { call } from '../../../../web/api/call.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { readAsset } from '../../../assets/asset.contract.ts';
import { readContact } from '../../../customers/contact.contract.ts';
import { listCallerMachines } from '../../machine.contract.ts';
import { beginningOf } from './template-source.ts';
import { machineIn } from './who-source.ts';

/** What one field says of others: who calls, of customer, site and machine; the machine, of all three; a template, of all. */
export async function following(changed: FieldValues, values: FieldValues): Promise<FieldValues> {
  if ('callerId' in changed) return placeOf(changed['callerId'], values);
  if ('assetId' in changed) return userOf(changed['assetId'], values);
  // sites and machines are the customer's own
  if ('customerId' in changed) return { siteId: undefined, assetId: undefined };
  if ('templateId' in changed) return beginningOf(changed['templateId']);
  const isSolvedByPhone = changed['isSolved'] === true && values['channel'] === 'phone';
  return isSolvedByPhone && values['resolution.mode'] === undefined ? { 'resolution.mode': 'phone' } : {};
}

/** Who was found by their machine calls because of it; else the only machine that they use is meant. */
export async function placeOf(callerId: unknown, values: FieldValues): Promise<FieldValues> {
  const machine = machineIn(callerId);
  if (machine !== undefined) return { callerId: undefined, ...(await userOf(machine, {})), assetId: machine };
  if (typeof callerId !== 'string') return {};
  const [{ customer, site }, { items }] = await Promise.all([
    call(readContact, { params: { contact: callerId } }),
    call(listCallerMachines, { query: { callerId } }),
  ]);
  // a machine of another customer is not the one that they mean
  const kept = values['customerId'] === customer.id ? values['assetId'] : undefined;
  const only = items.length === 1 ? items[0]?.id : undefined;
  return { customerId: customer.id, siteId: site?.id, assetId: kept ?? only };
}

/** Its user calls, as long as nobody else is known to; where it stands, or else where they sit, is where help is needed. */
export async function userOf(assetId: unknown, { callerId }: FieldValues): Promise<FieldValues> {
  if (typeof assetId !== 'string') return {};
  const { customer, site, user } = await call(readAsset, { params: { asset: assetId } });
  const caller = typeof callerId === 'string' ? callerId : user?.id;
  return given({ customerId: customer.id, siteId: site?.id ?? (await siteOf(caller)), callerId: caller });
}

async function siteOf(contact: string | undefined): Promise<string | undefined> {
  if (contact === undefined) return undefined;
  return (await call(readContact, { params: { contact } })).site?.id;
}

/** What is known; the rest stays as it was chosen. */
function given(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
