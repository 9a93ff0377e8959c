import { Checkbox, Select } from 'antd';
import { useContext, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChoiceSource } from '../../../../../web/ui/choice.ts';
import { SearchMany } from '../../../../../web/ui/search-many.tsx';
import { TabLeaves } from '../../../../../web/ui/tab-leaves.tsx';
import { assetsOf } from '../../../../assets/web/index.ts';
import { categorySource, useCodes } from '../../../../catalogue/web/index.ts';
import { regionSource, sitesOf } from '../../../../customers/web/index.ts';
import type { LineConditions } from '../../../agreement-line.contract.ts';
import { ticketKinds } from '../words/ticket-kinds.ts';
import { EditedAgreement } from './edited-agreement.ts';
import { LineField } from './line-field.tsx';

interface ConditionFieldsProps {
  conditions: LineConditions;
  named: (field: string) => string;
  statusOf: (field: string) => 'error' | '';
  onChange: (conditions: LineConditions) => void;
}

type ListName = 'kinds' | 'categoryIds' | 'regions' | 'siteIds' | 'assetKinds' | 'assetIds';

/** What a subject must be beside its priority; left empty, it may be anything. */
export function ConditionFields({ conditions, named, statusOf, onChange }: ConditionFieldsProps) {
  const { t } = useTranslation('sla');
  const { whose, names } = useContext(EditedAgreement);
  const assetKinds = useCodes('asset_kind');
  const { customerId } = whose;
  const id = useId();
  const put = (name: ListName, values: string[]) => {
    const { [name]: _before, ...others } = conditions;
    onChange(values.length > 0 ? { ...others, [name]: values } : others);
  };
  const field = (name: ListName, input: ReactNode) => (
    <LineField key={name} label={t(`condition.${name}`)} htmlFor={`${id}-${name}`}>
      {input}
    </LineField>
  );
  const fromCodes = (name: 'kinds' | 'assetKinds', options: { value: string; label: string }[]) =>
    field(
      name,
      <TabLeaves>
        <Select
          id={`${id}-${name}`}
          mode="multiple"
          aria-label={named(t(`condition.${name}`))}
          status={statusOf(`conditions.${name}`)}
          placeholder={t('condition.any')}
          value={conditions[name] ?? []}
          options={options}
          onChange={(values: string[]) => put(name, values)}
        />
      </TabLeaves>,
    );
  const fromRecords = (name: 'categoryIds' | 'regions' | 'siteIds' | 'assetIds', source: ChoiceSource) =>
    field(
      name,
      <SearchMany
        id={`${id}-${name}`}
        source={source}
        values={conditions[name] ?? []}
        known={(conditions[name] ?? []).map((value) => ({ value, label: names[value] ?? value }))}
        placeholder={t('condition.any')}
        onChange={(values) => put(name, values)}
      />,
    );
  const { isVip: _isVip, ...withoutVip } = conditions;
  return (
    <>
      {fromCodes(
        'kinds',
        ticketKinds.map((value) => ({ value, label: t(`ticketKind.${value}`) })),
      )}
      {fromRecords('categoryIds', categorySource)}
      {fromRecords('regions', regionSource)}
      {customerId !== undefined && fromRecords('siteIds', sitesOf(customerId))}
      {fromCodes('assetKinds', assetKinds.choices)}
      {customerId !== undefined && fromRecords('assetIds', assetsOf(customerId))}
      <LineField label={t('condition.caller')}>
        <Checkbox
          checked={conditions.isVip === true}
          onChange={(event) => onChange(event.target.checked ? { ...conditions, isVip: true } : withoutVip)}
        >
          {t('condition.isVip')}
        </Checkbox>
      </LineField>
    </>
  );
}
