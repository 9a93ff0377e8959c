import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { SideScroll } from '../../../../web/ui/words/side-scroll.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ApprovalSeatView } from '../../approval.contract.ts';
import './approvals.css';

interface SeatTableProps {
  seats: readonly ApprovalSeatView[];
  /** Who may still answer is told only as long as it matters. */
  isWaiting: boolean;
}

/** Who has to answer, and what was said. */
export function SeatTable({ seats, isWaiting }: SeatTableProps) {
  const { t } = useTranslation('approvals');
  return (
    <Section title={t('seat.plural')}>
      <SideScroll label={t('seat.plural')}>
        <table className="approval-seats">
          <thead>
            <tr>
              {(['who', 'decision', 'decidedAt', 'note'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(`seat.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <SeatRow key={seat.position} seat={seat} isWaiting={isWaiting} />
            ))}
          </tbody>
        </table>
      </SideScroll>
    </Section>
  );
}

function SeatRow({ seat, isWaiting }: { seat: ApprovalSeatView; isWaiting: boolean }) {
  const { t } = useTranslation('approvals');
  const { side, decision, decidedBy, decidedAt, note } = seat;
  const tone = decision === 'approved' ? 'good' : 'breached';
  return (
    <tr>
      <th scope="row">
        {t(`seat.side.${side}`)}
        {decision !== null && ` · ${decidedBy ?? t('seat.unnamed')}`}
      </th>
      <td>
        {decision !== null && <Status tone={tone} text={t(`decision.${decision}`)} />}
        {decision === null && isWaiting && <Waiting seat={seat} />}
      </td>
      <td>{decidedAt && <InstantText at={decidedAt} />}</td>
      <td>{note}</td>
    </tr>
  );
}

function Waiting({ seat: { whoMay } }: { seat: ApprovalSeatView }) {
  const { t } = useTranslation('approvals');
  const names = whoMay.join(t('seat.and'));
  return (
    <>
      <Status tone="waiting" text={t('seat.waiting')} />
      <div className="yt-quiet">{whoMay.length > 0 ? t('seat.whoMay', { names }) : t('seat.nobodyMay')}</div>
    </>
  );
}
