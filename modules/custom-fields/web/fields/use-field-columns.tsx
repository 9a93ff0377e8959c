import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { CustomFieldView } from '../../custom-field.contract.ts';
import { labelOf } from '../values/label-of.ts';
import { FieldActs } from './field-acts.tsx';

export function useFieldColumns(fields: readonly CustomFieldView[]): Column<CustomFieldView>[] {
  const { t } = useTranslation('custom-fields');
  const marks = ({ isRequired, isSearchable, audience }: CustomFieldView) =>
    [isRequired && t('required'), isSearchable && t('searchable'), audience === 'public' && t('audience.public')]
      .filter(Boolean)
      .join(' · ');
  return [
    {
      key: 'label',
      title: t('field.label'),
      shown: 'always',
      width: 150,
      render: (row) => <Go to={`/custom-fields/${row.id}`}>{labelOf(row)}</Go>,
    },
    { key: 'kind', title: t('field.kind'), width: 124, render: (row) => t(`kind.${row.kind}`) },
    { key: 'key', title: t('field.key'), width: 100, render: (row) => <code>{row.key}</code> },
    { key: 'marks', title: t('marks'), width: 180, render: (row) => <span title={marks(row)}>{marks(row)}</span> },
    {
      key: 'isRetired',
      title: t('field.isRetired'),
      width: 100,
      render: ({ isRetired }) => (
        <Status tone={isRetired ? 'over' : 'good'} text={t(isRetired ? 'state.retired' : 'state.inUse')} />
      ),
    },
    {
      key: 'acts',
      title: t('acts'),
      shown: 'always',
      width: 116,
      align: 'end',
      render: (row) => <FieldActs field={row} among={fields.length} at={fields.findIndex(({ id }) => id === row.id)} />,
    },
  ];
}
