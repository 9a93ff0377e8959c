import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { previewCustomerMerger } from '../../customer-merger.contract.ts';
import type { CustomerView } from '../../customer.contract.ts';
import { useIndustry } from '../customers/use-industry.ts';
import './merger.css';

type Preview = AnswerOf<typeof previewCustomerMerger>;
export type Field = Preview['differing'][number]['field'];

interface DifferingFieldsProps {
  preview: Preview;
  /** Of these the double's value stays. */
  taken: ReadonlySet<Field>;
  onTake: (taken: ReadonlySet<Field>) => void;
}

/** A choice for each field in which the two differ. */
export function DifferingFields({ preview: { kept, double, differing }, taken, onTake }: DifferingFieldsProps) {
  const { t } = useTranslation('customers');
  const label = useFieldLabel();
  const words = useFieldWords();
  if (differing.length === 0) return <p className="yt-quiet">{t('merger.fieldsNone')}</p>;
  const choose = (field: Field, side: 'kept' | 'double') => {
    const next = new Set(taken);
    if (side === 'double') next.add(field);
    else next.delete(field);
    onTake(next);
  };
  return (
    <ul className="merger-fields">
      {differing.map(({ field }) => (
        <li key={field}>
          <span id={`merger-${field}`}>{label(field)}</span>
          <Radio.Group
            aria-labelledby={`merger-${field}`}
            value={taken.has(field) ? 'double' : 'kept'}
            onChange={({ target }) => choose(field, target.value === 'double' ? 'double' : 'kept')}
            options={[
              { value: 'kept', label: t('merger.keptOne', { value: words(kept, field) }) },
              { value: 'double', label: t('merger.doubleOne', { value: words(double, field) }) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

function useFieldLabel() {
  const { t } = useTranslation('customers');
  return (field: Field) => {
    if (field === 'industry') return t('customer.industry.label');
    if (field === 'accountManagerId') return t('customer.accountManager');
    return field === 'parentId' ? t('customer.parent') : t(`customer.${field}`);
  };
}

function useFieldWords() {
  const { t } = useTranslation('customers');
  const { textOf } = useIndustry();
  return (customer: CustomerView, field: Field): string => {
    const nothing = t('merger.nothing');
    if (field === 'industry') return customer.industry === null ? nothing : textOf(customer.industry);
    if (field === 'accountManagerId') return customer.accountManager?.name ?? nothing;
    if (field === 'parentId') return customer.parent?.name ?? nothing;
    if (field === 'tags') return customer.tags.join('、') || nothing;
    return customer[field] ?? nothing;
  };
}
