import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { readProcessFor, type ProcessField } from '../../process-variant.contract.ts';
import { idIn } from './use-proposal.ts';

/** The fields with those marked that the customer's process asks for (SD-27). */
export function useRequiredFields(fields: Field[], { customerId, categoryId }: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const customer = idIn(customerId);
  const category = idIn(categoryId);
  const query = { customerId: customer ?? '', ...(category !== undefined && { categoryId: category }) };
  const { data } = useAnswer(readProcessFor, { query }, { enabled: customer !== undefined });
  const process = customer === undefined ? null : (data?.process ?? null);
  const asked: readonly string[] = process?.terms.requiredFields ?? ([] satisfies ProcessField[]);
  if (!process || asked.length === 0) return fields;
  const help = t('process.fieldNeeded', { name: process.name });
  return fields.map((field) => (asked.includes(field.name) ? { ...field, isRequired: true, help } : field));
}
