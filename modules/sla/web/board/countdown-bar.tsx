import { useTranslation } from 'react-i18next';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { clockFace } from '../../../../web/ui/clock/clock-face.ts';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { BoardRow } from '../../clock-board.contract.ts';
import { clockNow } from './clock-now.ts';

/** What is left of a clock's working time, or how far it is over, counting by itself. */
export function CountdownBar({ row: { clock } }: { row: Pick<BoardRow, 'clock'> }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const now = useNow();
  if (!clock) return <Missing />;
  const face = clockFace(clockNow(clock, now));
  const duration = format.workingTime(face.seconds);
  return (
    <span className="sla-countdown" data-tone={face.tone} title={t(`shell:clock.${face.said}`, { duration })}>
      <b>{t(`board.said.${face.said}`, { duration })}</b>
      <span aria-hidden="true">
        <span style={{ width: `${Math.round(face.share * 100)}%` }} />
      </span>
    </span>
  );
}
