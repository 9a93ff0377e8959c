import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { listSeries } from '../../sample.contract.ts';
import { ConditionInput } from './condition-input.tsx';
import type { ConditionDraft } from './objective-values.ts';
import './objectives.css';

const mostConditions = 10;
const fresh: ConditionDraft = { comparison: 'below' };

/** All of which must hold at once. */
export function ConditionsInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('sla');
  const series = useAnswer(listSeries, { query: {} }).data?.items ?? [];
  // what the form was given: its field holds nothing else
  const given = (value ?? []) as ConditionDraft[];
  const drafts = given.length === 0 ? [fresh] : given;
  const replace = (index: number, draft: ConditionDraft) => onChange?.(drafts.with(index, draft));
  return (
    <div className="yt-conditions">
      {placed(drafts).map(({ draft, index, number }) => (
        <ConditionInput
          key={number}
          id={index === 0 ? id : undefined}
          label={t('objective.condition', { number })}
          removeText={t('objective.removeCondition', { number })}
          series={series}
          value={draft}
          onChange={(changed) => replace(index, changed)}
          onRemove={drafts.length > 1 ? () => onChange?.(drafts.toSpliced(index, 1)) : undefined}
        />
      ))}
      {drafts.length < mostConditions && (
        <Button type="dashed" icon={<PlusOutlined />} onClick={() => onChange?.([...drafts, fresh])}>
          {t('objective.addCondition')}
        </Button>
      )}
    </div>
  );
}

/** Lines have no name but their place. */
function placed(drafts: readonly ConditionDraft[]) {
  return drafts.map((draft, index) => ({ draft, index, number: index + 1 }));
}

/** At most one; none: always. */
export function LoadInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('sla');
  const series = useAnswer(listSeries, { query: {} }).data?.items ?? [];
  const draft = value as ConditionDraft | null | undefined;
  if (!draft) {
    return (
      <Button id={id} type="dashed" icon={<PlusOutlined />} onClick={() => onChange?.(fresh)}>
        {t('objective.addLoad')}
      </Button>
    );
  }
  return (
    <ConditionInput
      id={id}
      label={t('objective.load')}
      removeText={t('objective.removeLoad')}
      series={series}
      value={draft}
      onChange={onChange ?? (() => undefined)}
      onRemove={() => onChange?.(undefined)}
    />
  );
}
