import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { SearchMany } from '../../../../web/ui/search-many.tsx';
import { TabLeaves } from '../../../../web/ui/tab-leaves.tsx';
import { categorySource, useCategories, useCodes } from '../../../catalogue/web/index.ts';
import type { ContractExclusion } from '../../contract-terms.contract.ts';
import { RowsInput } from './rows-input.tsx';

const blank: ContractExclusion = { text: '', settles: 'excluded' };

/** Not covered, or charged for by itself: in words, and by category or kind of machine where the desk shall know it. */
export function ExclusionsInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('contracts');
  return (
    <RowsInput<ContractExclusion>
      id={id}
      // the form holds what this part gave it
      rows={(value ?? []) as ContractExclusion[]}
      onChange={onChange}
      blank={blank}
      labelOf={(number) => t('terms.exclusionNumber', { number })}
      addText={t('terms.addExclusion')}
      draw={(row, change) => <ExclusionRow row={row} change={change} />}
    />
  );
}

function ExclusionRow({ row, change }: { row: ContractExclusion; change: (next: ContractExclusion) => void }) {
  const { t } = useTranslation('contracts');
  const kinds = useCodes('asset_kind');
  const known = useKnownCategories(row.categoryIds ?? []);
  const { categoryIds: _categories, ...withoutCategories } = row;
  const { assetKinds: _kinds, ...withoutKinds } = row;
  return (
    <>
      <Input
        aria-label={t('terms.exclusionText')}
        placeholder={t('terms.exclusionText')}
        value={row.text}
        maxLength={200}
        onChange={({ target }) => change({ ...row, text: target.value })}
      />
      <Select
        aria-label={t('terms.settles')}
        value={row.settles}
        options={(['excluded', 'separately_billed'] as const).map((one) => ({
          value: one,
          label: t(`settles.${one}`),
        }))}
        onChange={(settles) => change({ ...row, settles })}
        popupMatchSelectWidth={false}
      />
      <div className="contract-row-wide">
        <SearchMany
          source={categorySource}
          values={row.categoryIds ?? []}
          known={known}
          placeholder={t('terms.exclusionCategories')}
          onChange={(ids) => change(ids.length > 0 ? { ...row, categoryIds: ids } : withoutCategories)}
        />
      </div>
      <TabLeaves>
        <Select
          className="contract-row-wide"
          mode="multiple"
          aria-label={t('terms.exclusionKinds')}
          placeholder={t('terms.exclusionKinds')}
          value={[...(row.assetKinds ?? [])]}
          options={[...kinds.choices]}
          onChange={(codes) => change(codes.length > 0 ? { ...row, assetKinds: codes } : withoutKinds)}
        />
      </TabLeaves>
    </>
  );
}

function useKnownCategories(ids: readonly string[]) {
  const { find } = useCategories();
  return ids.map((value) => ({ value, label: find(value)?.path ?? value }));
}
