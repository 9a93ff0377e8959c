import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { customNouns, listCustomFields } from '../../custom-field.contract.ts';
import { labelOf } from './label-of.ts';

export interface CustomWords {
  /** What the field is called; its key where nobody knows it. */
  label(key: string): string;
  /** A value as the log or a timeline holds it; several choices apart by commas. */
  value(key: string, said: string | number | boolean): string;
}

/** Words for what is told of own fields, those out of use as well. `kind`: of the record; others have no own fields. */
export function useCustomWords(kind: string): CustomWords {
  const { t } = useTranslation('custom-fields');
  const noun = customNouns.find((one) => one === kind);
  const query = { noun: noun ?? customNouns[0] };
  const { data } = useAnswer(listCustomFields, { query }, { enabled: noun !== undefined });
  const fieldOf = (key: string) => data?.items.find((field) => field.key === key);
  return {
    label: (key) => {
      const field = fieldOf(key);
      return field ? labelOf(field) : key;
    },
    value: (key, said) => {
      const field = fieldOf(key);
      if (field?.kind === 'yes_no') return t(String(said) === 'true' ? 'yes' : 'no');
      const labels = new Map(field?.choices.map((choice) => [choice.code, labelOf(choice)]));
      if (labels.size === 0) return String(said);
      const words = String(said).split(',');
      return words.map((code) => labels.get(code) ?? code).join(' · ');
    },
  };
}
