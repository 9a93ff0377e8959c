import { Refusal } from '../../../../kernel/refusal.ts';
import { mostInUse } from '../../custom-field.contract.ts';
import { customFieldRefusals } from './custom-field.refusals.ts';
import { isLabelTaken, kindFault, type CustomField } from './custom-field.rules.ts';

/** Refuses one more field in use than a form can bear. */
export function refuseCrowd(fields: readonly CustomField[]): void {
  const inUse = fields.filter(({ retiredAt }) => retiredAt === null).length;
  if (inUse >= mostInUse) throw new Refusal(customFieldRefusals.crowded, { most: mostInUse });
}

/** Refuses a field that is called like another in use, or whose choices and search don't fit its kind. */
export function refuseUnfit(fields: readonly CustomField[], field: CustomField): void {
  const { label } = field;
  if (isLabelTaken(fields, field)) throw new Refusal(customFieldRefusals.label_taken, { label }, 'label');
  const fault = kindFault(field);
  if (fault) throw new Refusal(customFieldRefusals[fault], {}, fault === 'not_searchable' ? 'isSearchable' : 'choices');
}
