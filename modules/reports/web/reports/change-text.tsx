import { ArrowDownOutlined, ArrowUpOutlined, MinusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../measure.contract.ts';
import './change-text.css';
import { changeOf } from './change-of.ts';
import { useReportWords } from './use-report-words.ts';

interface ChangeTextProps {
  measure: MeasureView;
  value: number | null;
  /** Of the period that it is compared with. */
  other: number | null;
}

const icons = { higher: ArrowUpOutlined, lower: ArrowDownOutlined, same: MinusOutlined };

/** By how much a figure differs: an arrow, its words, and a colour where the measure says which is the good news. */
export function ChangeText({ measure, value, other }: ChangeTextProps) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  if (value === null || other === null) return <span className="yt-quiet">—</span>;
  const { direction, tone, step, share } = changeOf(measure, value, other);
  const difference = words.difference(measure.unit, Math.abs(step));
  const Icon = icons[direction];
  return (
    <span className="yt-change" data-tone={tone}>
      <Icon aria-label={t(`change.${direction}`)} /> {direction === 'same' ? t('change.same') : difference}
      {share !== null && direction !== 'same' && ` (${words.percent(Math.abs(share))})`}
    </span>
  );
}
