import { CloseOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { comparisons } from '../../objective.contract.ts';
import type { SeriesView } from '../../sample.contract.ts';
import type { ConditionDraft } from './objective-values.ts';

interface ConditionInputProps {
  id?: string | undefined;
  /** What it is called to those who hear the page. */
  label: string;
  removeText: string;
  series: readonly SeriesView[];
  value: ConditionDraft;
  onChange: (value: ConditionDraft) => void;
  onRemove?: (() => void) | undefined;
}

/** Series, comparison, value. */
export function ConditionInput(props: ConditionInputProps) {
  const { t } = useTranslation('sla');
  const { id, label, series, value, onChange, onRemove } = props;
  const unit = series.find((one) => one.id === value.seriesId)?.unit;
  return (
    <div className="yt-condition" role="group" aria-label={label}>
      <Select
        id={id}
        aria-label={`${label}, ${t('objective.series')}`}
        placeholder={t('objective.series')}
        value={value.seriesId}
        options={series.map((one) => ({ value: one.id, label: `${one.name} (${one.code})` }))}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(seriesId: string) => onChange({ ...value, seriesId })}
      />
      <Select
        aria-label={`${label}, ${t('objective.comparison')}`}
        value={value.comparison}
        options={comparisons.map((one) => ({ value: one, label: t(`objective.comparisons.${one}`) }))}
        onChange={(comparison) => onChange({ ...value, comparison })}
      />
      <InputNumber
        aria-label={`${label}, ${t('objective.threshold')}`}
        value={value.threshold ?? null}
        suffix={unit ?? undefined}
        onChange={(threshold) => onChange({ ...value, threshold: threshold ?? undefined })}
      />
      {onRemove && <Button type="text" icon={<CloseOutlined />} aria-label={props.removeText} onClick={onRemove} />}
    </div>
  );
}
