import { call } from '../../../../web/api/call.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { useCategories } from '../../../catalogue/web/index.ts';
import { readContact } from '../../../customers/contact.contract.ts';

/** What one field says of others: who calls, of customer and site; the category, of impact and urgency. */
export function useFollowing() {
  const categories = useCategories();
  return async (changed: FieldValues, values: FieldValues): Promise<FieldValues> => {
    if ('callerId' in changed) return placeOf(changed['callerId']);
    // sites are the customer's own
    if ('customerId' in changed) return { siteId: undefined };
    if ('categoryId' in changed) {
      const category = categories.find(changed['categoryId']);
      return given({ impact: category?.defaultImpact, urgency: category?.defaultUrgency });
    }
    const isSolvedByPhone = changed['isSolved'] === true && values['channel'] === 'phone';
    return isSolvedByPhone && values['resolution.mode'] === undefined ? { 'resolution.mode': 'phone' } : {};
  };
}

async function placeOf(callerId: unknown): Promise<FieldValues> {
  if (typeof callerId !== 'string') return {};
  const { customer, site } = await call(readContact, { params: { contact: callerId } });
  return { customerId: customer.id, siteId: site?.id };
}

/** What is known; the rest stays as it was chosen. */
function given(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
