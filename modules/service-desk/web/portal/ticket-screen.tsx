import { useTranslation } from 'react-i18next';
import { isId } from '../../../../kernel/id.ts';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { LightPanels } from '../../../../web/ui/light/light-panels.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { readTimeline } from '../../entry.contract.ts';
import { findTicketNumber, readTicket } from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { AnsweredGuidance } from './answered-guidance.tsx';
import { RemoteRequest } from './remote-request.tsx';
import { TicketAnswer } from './ticket-answer.tsx';
import { TicketReport } from './ticket-report.tsx';
import { TicketState } from './ticket-state.tsx';
import { TicketStory } from './ticket-story.tsx';
import './ticket-screen.css';

/** `/portal/tickets/INC-2026-000123`; an id, from a mail, does as well. */
export function TicketScreen({ params }: ScreenProps) {
  const asked = params['ticket'] ?? '';
  if (isId(asked)) return <TicketById id={asked} />;
  return <TicketByNumber key={asked} number={asked} />;
}

function TicketByNumber({ number }: { number: string }) {
  const found = useAnswer(findTicketNumber, { query: { number } });
  return <LightAnswered result={found}>{({ id }) => <TicketById id={id} />}</LightAnswered>;
}

function TicketById({ id }: { id: string }) {
  const result = useAnswer(readTicket, { params: { ticket: id } }, { everySeconds: 60 });
  useLive('ticket', { id, reads: [readTicket, readTimeline] });
  return <LightAnswered result={result}>{(ticket) => <Ticket key={ticket.id} ticket={ticket} />}</LightAnswered>;
}

function Ticket({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const { values } = useUrlState();
  const mayAnswerRemote = useMay('remote_consent.answer');
  return (
    <LightPage title={ticket.title} back={{ to: '/portal/tickets', text: t('portal.menu.tickets') }}>
      {one(values['sent']) !== undefined && (
        <p className="portal-sent" role="status">
          {t('portal.ticket.sent', { number: ticket.number })}
        </p>
      )}
      <TicketState ticket={ticket} />
      {mayAnswerRemote && <RemoteRequest ticket={ticket} />}
      <LightPanels host="ticket" subjectId={ticket.id} />
      <TicketReport ticket={ticket} />
      <AnsweredGuidance ticketId={ticket.id} />
      <TicketStory ticket={ticket} />
      <TicketAnswer ticket={ticket} />
    </LightPage>
  );
}
