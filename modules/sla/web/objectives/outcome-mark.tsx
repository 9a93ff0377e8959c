import { useTranslation } from 'react-i18next';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { MonthOutcome } from '../../objective.contract.ts';
import { useObjectiveWords } from './use-objective-words.ts';

/** A month in a cell: its share, and by colour and shape whether that is enough. */
export function OutcomeMark({ outcome }: { outcome: MonthOutcome | null | undefined }) {
  const { t } = useTranslation('sla');
  const words = useObjectiveWords();
  if (!outcome) return <span className="yt-quiet">{t('objective.none')}</span>;
  const { tone, text } = words.outcome(outcome);
  if (outcome.attainedPercent === null) return <span title={text}>—</span>;
  return (
    <span title={text}>
      <Status tone={tone} text={words.percent(outcome.attainedPercent) ?? text} />
    </span>
  );
}
