import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useRested } from '../../../../web/ui/use-rested.ts';
import { InstantText, Missing } from '../../../../web/ui/words/instant-text.tsx';
import { previewAgreement, type WantedLine } from '../../agreement.contract.ts';

/** When something recorded now would be due by this line, saved or still being written. */
export function DueCell({ line }: { line: WantedLine }) {
  const { t } = useTranslation('sla');
  const rested = useRested(JSON.stringify(line));
  // what `JSON.stringify` was given a moment ago
  const wanted = JSON.parse(rested) as WantedLine;
  const isSound = wanted.targetSeconds === null ? wanted.kind === 'resolution' : wanted.targetSeconds > 0;
  const body = { priority: wanted.priority, lines: [wanted] };
  const { data, error } = useAnswer(previewAgreement, { body }, { enabled: isSound, keepPrevious: true });
  const clock = data?.clocks.find(({ kind }) => kind === line.kind);
  if (!isSound || error || !clock) return <Missing />;
  if (clock.deadlineAt === null) return <span className="yt-quiet">{t('line.agreedDate')}</span>;
  return (
    <>
      <InstantText at={clock.deadlineAt} />
      {clock.isProvisional && (
        <span className="yt-quiet" title={t('line.provisionalText')}>
          {' '}
          {t('line.provisional')}
        </span>
      )}
    </>
  );
}
