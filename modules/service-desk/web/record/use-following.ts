import { call } from '../../../../web/api/call.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { useCategories } from '../../../catalogue/web/index.ts';
import { readAsset } from '../../../assets/asset.contract.ts';
import { readContact } from '../../../customers/contact.contract.ts';

/** What one field says of others: who calls, of customer and site; the machine, of all three; the category, of impact. */
export function useFollowing() {
  const categories = useCategories();
  return async (changed: FieldValues, values: FieldValues): Promise<FieldValues> => {
    if ('callerId' in changed) return placeOf(changed['callerId'], values);
    if ('assetId' in changed) return userOf(changed['assetId'], values);
    // sites and machines are the customer's own
    if ('customerId' in changed) return { siteId: undefined, assetId: undefined };
    if ('categoryId' in changed) {
      const category = categories.find(changed['categoryId']);
      return given({ impact: category?.defaultImpact, urgency: category?.defaultUrgency });
    }
    const isSolvedByPhone = changed['isSolved'] === true && values['channel'] === 'phone';
    return isSolvedByPhone && values['resolution.mode'] === undefined ? { 'resolution.mode': 'phone' } : {};
  };
}

/** A machine of another customer is not the one that they mean. */
export async function placeOf(callerId: unknown, { customerId }: FieldValues): Promise<FieldValues> {
  if (typeof callerId !== 'string') return {};
  const { customer, site } = await call(readContact, { params: { contact: callerId } });
  return { customerId: customer.id, siteId: site?.id, ...(customerId !== customer.id && { assetId: undefined }) };
}

/** Its user calls, as long as nobody else is known to; where it stands is where help is needed. */
export async function userOf(assetId: unknown, { callerId }: FieldValues): Promise<FieldValues> {
  if (typeof assetId !== 'string') return {};
  const { customer, site, user } = await call(readAsset, { params: { asset: assetId } });
  return given({ customerId: customer.id, siteId: site?.id, callerId: callerId ?? user?.id });
}

/** What is known; the rest stays as it was chosen. */
function given(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
