import { useTranslation } from 'react-i18next';
import { isId } from '../../../../kernel/id.ts';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { listClockStories } from '../../../sla/clock-story.contract.ts';
import { ClockStories, StoryActions } from '../../../sla/web/index.ts';
import { findTicketNumber } from '../../ticket.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';

/** `/tickets/INC-2026-000123/clocks/resolution`: how the clocks of a ticket ran (SLA-07). */
export function TicketClocksScreen({ params }: ScreenProps) {
  const [number, chosen] = [params['ticket'] ?? '', params['clock']];
  const isNumber = !isId(number);
  const found = useAnswer(findTicketNumber, { query: { number } }, { enabled: isNumber });
  if (!isNumber) return <Stories id={number} number={number} chosen={chosen} />;
  return <Answered result={found}>{({ id }) => <Stories id={id} number={number} chosen={chosen} />}</Answered>;
}

function Stories({ id, number, chosen }: { id: string; number: string; chosen: string | undefined }) {
  const { t } = useTranslation('service-desk');
  useLive('ticket', { id, reads: [listClockStories] });
  const path = ticketPath({ number });
  return (
    <Page
      title={t('sla:story.titleOf', { number })}
      breadcrumb={[
        { text: t('ticket.plural'), to: '/tickets' },
        { text: number, to: path },
      ]}
      actions={<StoryActions subjectKind="ticket" subjectId={id} />}
    >
      <ClockStories subjectKind="ticket" subjectId={id} chosen={chosen} pathOf={(key) => `${path}/clocks/${key}`} />
    </Page>
  );
}
