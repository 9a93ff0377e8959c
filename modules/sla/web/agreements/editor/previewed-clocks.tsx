import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../../../web/ui/words/instant-text.tsx';
import type { PreviewedClock } from '../../../agreement-preview.contract.ts';
import { useClockKinds } from '../words/use-clock-kinds.ts';

/** What one ticket would be owed, each clock with the line that wins. */
export function PreviewedClocks({ clocks }: { clocks: readonly PreviewedClock[] }) {
  const kinds = useClockKinds();
  return (
    <ul>
      {clocks.map((clock) => (
        <li key={clock.kind}>
          <span className="yt-preview-kind">{kinds.nameOf(clock.kind)}</span>
          <Due clock={clock} />
          <Why clock={clock} />
        </li>
      ))}
    </ul>
  );
}

function Due({ clock: { deadlineAt, isProvisional, startsOn } }: { clock: PreviewedClock }) {
  const { t } = useTranslation('sla');
  if (deadlineAt === null) return <span>{t('target.agreed')}</span>;
  return (
    <span>
      <InstantText at={deadlineAt} />
      {isProvisional && (
        <span className="yt-quiet" title={t('line.provisionalText')}>
          {' '}
          {t('line.provisional')}
        </span>
      )}
      {startsOn !== 'recorded' && <span className="yt-quiet"> {t(`preview.from.${startsOn}`)}</span>}
    </span>
  );
}

/** Which line, and what it goes before. */
function Why({ clock: { at, lineName, agreementName, source, beaten, calendarName } }: { clock: PreviewedClock }) {
  const { t } = useTranslation('sla');
  const own = at === null ? null : t('preview.line', { line: at + 1 });
  const name = own ?? t('preview.lineOf', { agreement: agreementName });
  const reasons = [
    t(`preview.source.${source}`),
    ...(['source', 'conditions', 'position'] as const).flatMap((reason) =>
      beaten[reason] > 0 ? [t(`preview.beaten.${reason}`, { count: beaten[reason] })] : [],
    ),
  ];
  return (
    <span className="yt-preview-why yt-quiet" title={reasons.join('\n')}>
      {lineName === null ? name : t('preview.named', { line: name, name: lineName })} · {calendarName}
      {beaten.conditions > 0 && ` · ${t('preview.moreConditions')}`}
    </span>
  );
}
