import type { CustomFieldView } from '../../custom-field.contract.ts';
import { abilitiesOn } from './custom-field.policy.ts';
import type { CustomField } from './custom-field.rules.ts';

type Caller = Parameters<typeof abilitiesOn>[0];

export function customFieldView(caller: Caller, field: CustomField): CustomFieldView {
  const { retiredAt, choices, ...shown } = field;
  return { ...shown, choices: [...choices], isRetired: retiredAt !== null, abilities: abilitiesOn(caller, field) };
}
