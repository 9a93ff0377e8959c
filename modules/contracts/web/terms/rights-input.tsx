import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import type { RightRule } from '../../contract-terms.contract.ts';
import { RowsInput } from './rows-input.tsx';

/** So many failures, within the term or some months, give a right. */
export function RightsInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('contracts');
  // the form holds what this part gave it
  const rows = (value ?? []) as RightRule[];
  return (
    <RowsInput<RightRule>
      id={id}
      rows={rows}
      onChange={onChange}
      blank={{ code: newCode(), failures: 3, over: 'term', right: 'termination', lapsesAfterDays: null }}
      labelOf={(number) => t('terms.rightNumber', { number })}
      addText={t('terms.addRight')}
      draw={(row, change) => <RightRow row={row} change={change} />}
    />
  );
}

/** A right keeps its code through all versions: by it the ledger of rights knows what was counted. No later rule has it again. */
function newCode(): string {
  return `rule_${crypto.randomUUID().slice(0, 8)}`;
}

function RightRow({ row, change }: { row: RightRule; change: (next: RightRule) => void }) {
  const { t } = useTranslation('contracts');
  const spans = ['term', 1, 3, 6, 12] as const;
  return (
    <>
      <InputNumber
        aria-label={t('terms.failures')}
        min={1}
        max={1000}
        precision={0}
        value={row.failures}
        onChange={(failures) => change({ ...row, failures: failures ?? 1 })}
      />
      <Select
        aria-label={t('terms.counts')}
        value={row.counts ?? 'breaches'}
        options={(['breaches', 'missed_months'] as const).map((one) => ({
          value: one,
          label: t(`right.counts.${one}`),
        }))}
        onChange={(counts) => change({ ...row, counts })}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={t('terms.over')}
        value={row.over}
        options={spans.map((one) => ({
          value: one,
          label: one === 'term' ? t('terms.overTerm') : t('terms.overMonths', { count: one }),
        }))}
        onChange={(over) => change({ ...row, over })}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={t('terms.right')}
        value={row.right}
        options={(['termination', 'renegotiation'] as const).map((one) => ({
          value: one,
          label: t(`right.kinds.${one}`),
        }))}
        onChange={(right) => change({ ...row, right })}
        popupMatchSelectWidth={false}
      />
      <InputNumber
        aria-label={t('terms.lapsesAfterDays')}
        placeholder={t('right.never')}
        suffix={t('terms.daysUnit')}
        min={1}
        max={3650}
        precision={0}
        value={row.lapsesAfterDays}
        onChange={(days) => change({ ...row, lapsesAfterDays: days })}
      />
    </>
  );
}
