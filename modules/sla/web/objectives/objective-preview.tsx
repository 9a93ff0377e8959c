import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import { previewObjective, type MonthOutcome, type ObjectiveDefinition } from '../../objective.contract.ts';
import { useObjectiveWords } from './use-objective-words.ts';

interface ObjectivePreviewProps {
  definition: ObjectiveDefinition | null;
  customerId: string | null;
  contractId: string | null;
  months: readonly string[];
}

/** What the samples or clocks at hand come to, before anything is saved. */
export function ObjectivePreview({ definition, customerId, contractId, months }: ObjectivePreviewProps) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const [month, choose] = useState(months[0] ?? '');
  const preview = useSend(previewObjective, { changes: [] });
  if (!definition) return <p className="yt-quiet">{t('objective.previewWaits')}</p>;
  const body = { definition, customerId, contractId, month };
  return (
    <div className="yt-objective-preview">
      <Select
        aria-label={t('objective.previewMonth')}
        value={month}
        options={months.map((one) => ({ value: one, label: format.month(one) }))}
        onChange={(one) => {
          choose(one);
          preview.reset();
        }}
      />
      <Button loading={preview.isPending} onClick={() => preview.mutate({ body })}>
        {t('objective.preview')}
      </Button>
      <span role="status">
        {preview.error && preview.error.message}
        {preview.data && <Outcome outcome={preview.data} kind={definition.kind} />}
      </span>
    </div>
  );
}

function Outcome({ outcome, kind }: { outcome: MonthOutcome; kind: ObjectiveDefinition['kind'] }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const words = useObjectiveWords();
  const month = format.month(outcome.month);
  const percent = words.percent(outcome.attainedPercent);
  if (percent === null) return t('objective.previewNothing', { month });
  const [attained, failed, unknown] = [outcome.attained, outcome.failed, outcome.unknown].map((value) =>
    words.amount(kind, value),
  );
  return (
    <Status
      tone={words.outcome(outcome).tone}
      text={t('objective.previewSays', { month, percent, attained, failed, unknown })}
    />
  );
}
