import { useTranslation } from 'react-i18next';
import { isId } from '../../../../kernel/id.ts';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useMay } from '../../../../web/api/session.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readTimeline } from '../../entry.contract.ts';
import { listTicketSteps } from '../../ticket-escalation.contract.ts';
import { findTicketNumber, readTicket } from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TicketActs } from '../acts/ticket-acts.tsx';
import { Composer } from '../entries/composer.tsx';
import { TicketTimeline } from '../entries/ticket-timeline.tsx';
import { PresentPeople, WritingPeople } from '../presence/present-people.tsx';
import { usePresence } from '../presence/use-presence.ts';
import { HandoverBanner } from '../work/handover-banner.tsx';
import { TicketClocks } from './ticket-clocks.tsx';
import { TicketContext } from './ticket-context.tsx';
import { TicketMarks } from './ticket-marks.tsx';
import './ticket-screen.css';

/** `/tickets/INC-2026-000123`; an id, from outside, does as well. */
export function TicketScreen({ params }: ScreenProps) {
  const asked = params['ticket'] ?? '';
  if (isId(asked)) return <TicketById id={asked} />;
  return <TicketByNumber key={asked} number={asked} />;
}

function TicketByNumber({ number }: { number: string }) {
  const found = useAnswer(findTicketNumber, { query: { number } });
  return <Answered result={found}>{({ id }) => <TicketById id={id} />}</Answered>;
}

function TicketById({ id }: { id: string }) {
  const result = useAnswer(readTicket, { params: { ticket: id } }, { everySeconds: 60 });
  useLive('ticket', { id, reads: [readTicket, readTimeline, listTicketSteps] });
  return <Answered result={result}>{(ticket) => <TicketPage key={ticket.id} ticket={ticket} />}</Answered>;
}

function TicketPage({ ticket }: { ticket: TicketView }) {
  const seesWork = useMay('ticket.read_work');
  const present = usePresence(ticket.id);
  const { t } = useTranslation('service-desk');
  return (
    <Page
      title={ticket.title}
      breadcrumb={[{ text: t('ticket.plural'), to: '/tickets' }]}
      beside={
        <>
          <TicketMarks ticket={ticket} />
          <PresentPeople people={present} />
        </>
      }
      below={<TicketActs ticket={ticket} />}
      actions={<TicketClocks number={ticket.number} clocks={ticket.clocks} />}
      layout="table"
    >
      {seesWork && <HandoverBanner ticketId={ticket.id} />}
      <div className="ticket-body">
        <div className="ticket-story">
          <TicketTimeline ticket={ticket} />
          <WritingPeople people={present} />
          <Composer ticket={ticket} />
        </div>
        <TicketContext ticket={ticket} />
      </div>
    </Page>
  );
}
