import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { CustomFieldView } from '../../custom-field.contract.ts';
import type { CustomValue } from '../../custom-value.contract.ts';
import { labelOf } from './label-of.ts';

interface CustomValueTextProps {
  field: CustomFieldView;
  value: CustomValue;
}

/** A value as people read it: choices in words, addresses to press. */
export function CustomValueText({ field, value }: CustomValueTextProps) {
  const { t } = useTranslation('custom-fields');
  const format = useFormat();
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) return <span title={wordsOf(field, value)}>{wordsOf(field, value)}</span>;
  switch (field.kind) {
    case 'choice':
      return wordsOf(field, [String(value)]);
    case 'phone':
      return format.phone(String(value));
    case 'email':
      return <a href={`mailto:${value}`}>{value}</a>;
    case 'link':
      return (
        <a href={String(value)} target="_blank" rel="noreferrer noopener">
          {value}
        </a>
      );
    default:
      // numbers without a mark between thousands: most are no amounts
      return <span className="yt-custom-text">{String(value)}</span>;
  }
}

function wordsOf({ choices }: CustomFieldView, codes: readonly string[]): string {
  const words = codes
    .map((code) => choices.find((choice) => choice.code === code))
    .map((choice) => choice && labelOf(choice));
  return words.filter(Boolean).join(' · ');
}
