import type { CustomFieldView } from '../../custom-field.contract.ts';
import type { CustomField } from './custom-field.rules.ts';

interface Caller {
  kind: string;
  permissions: ReadonlySet<string>;
}

export function mayChangeFields({ permissions }: Caller): boolean {
  return permissions.has('custom_field.change');
}

/** The customer's own people know of the public fields in use only. */
export function isShownTo({ kind }: Caller, { audience, retiredAt }: CustomField): boolean {
  return !isOfCustomer(kind) || (audience === 'public' && retiredAt === null);
}

export function abilitiesOn(caller: Caller, { retiredAt }: CustomField): CustomFieldView['abilities'] {
  if (!mayChangeFields(caller)) return [];
  return retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}

function isOfCustomer(kind: string): boolean {
  return kind === 'contact' || kind === 'guest';
}
