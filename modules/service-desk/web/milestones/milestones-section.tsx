import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listMilestones, withdrawMilestone, type MilestoneView } from '../../ticket-milestone.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import '../work/work.css';

/** What was noted beside the statuses; a mistake is taken back here. Not there while nothing was. */
export function MilestonesSection({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(listMilestones, { params: { ticket: ticket.id } });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('milestone.plural')}>
      <ol className="ticket-escalations">
        {data.items.map((milestone) => (
          <MilestoneLine key={milestone.id} milestone={milestone} ticket={ticket} />
        ))}
      </ol>
    </Section>
  );
}

function MilestoneLine({ milestone, ticket }: { milestone: MilestoneView; ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const withdraw = useWithdrawal(milestone, ticket);
  const { kind, at, note, recordedBy } = milestone;
  return (
    <li>
      <div>
        {t(`milestone.kind.${kind}`)} <InstantText at={at} />
        {ticket.abilities.includes('milestone') && (
          <Button type="link" size="small" onClick={withdraw}>
            {t('milestone.withdraw')}
          </Button>
        )}
      </div>
      {(note !== null || recordedBy) && (
        <div className="yt-quiet yt-small">{[recordedBy?.name, note].filter(Boolean).join(' · ')}</div>
      )}
    </li>
  );
}

/** Asked first: clocks may be breached without it. */
function useWithdrawal({ id, kind }: MilestoneView, ticket: TicketView) {
  const { t } = useTranslation('service-desk');
  const ask = useConfirm();
  const notice = useNotice();
  const withdraw = useSend(withdrawMilestone);
  return () =>
    ask({
      title: t('milestone.withdrawTitle', { milestone: t(`milestone.kind.${kind}`) }),
      text: t('milestone.withdrawText'),
      confirmText: t('milestone.withdraw'),
      onConfirm: () =>
        withdraw
          .mutateAsync({ params: { ticket: ticket.id, milestone: id } })
          .then(() => notice.done(t('milestone.withdrawn'))),
    });
}
