import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { confirmTicket } from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { RefuseSolution } from './refuse-solution.tsx';
import { StoryLink } from './story-link.tsx';
import { usePlainWords } from './use-plain-words.ts';

/** Where the ticket stands, what is promised, and what the reader is asked to do about it. */
export function TicketState({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const words = usePlainWords();
  const state = words.state(ticket);
  const isOurs = ticket.status === 'registered' || ticket.status === 'in_progress';
  return (
    <section className="lt-card portal-state" data-tone={state.tone} aria-label={t('portal.ticket.state')}>
      <h2>{words.said(state)}</h2>
      {isOurs && ticket.promise && <p>{ticket.promise[currentLocale()]}</p>}
      {ticket.status === 'waiting' && <p>{t(`portal.ticket.${state.isYours ? 'waitsForYou' : 'waits'}`)}</p>}
      {ticket.solution && ticket.resolvedAt && (
        <div>
          <strong>{t('portal.ticket.solution')}</strong>
          <p className="portal-words">{ticket.solution}</p>
        </div>
      )}
      {ticket.status === 'resolved' && <Verdict ticket={ticket} />}
      <StoryLink ticket={ticket} />
      <p className="lt-help">{ticket.number}</p>
    </section>
  );
}

/** Solved, or not: with one tap, or with a reason. */
function Verdict({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const [isRefusing, setRefusing] = useState(false);
  const confirm = useSend(confirmTicket);
  const mayConfirm = ticket.abilities.includes('confirm');
  const mayReopen = ticket.abilities.includes('reopen');
  if (isRefusing) return <RefuseSolution ticket={ticket} onDone={() => setRefusing(false)} />;
  if (!mayConfirm && !mayReopen) return null;
  return (
    <>
      <p>{t('portal.ticket.pleaseConfirm')}</p>
      <LightFault error={confirm.error} />
      <div className="lt-buttons">
        {mayConfirm && (
          <LightButton
            look="next"
            isBusy={confirm.isPending}
            onClick={() => confirm.mutate({ params: { ticket: ticket.id } })}
          >
            {t('portal.ticket.confirm')}
          </LightButton>
        )}
        {mayReopen && <LightButton onClick={() => setRefusing(true)}>{t('portal.ticket.refuse')}</LightButton>}
      </div>
    </>
  );
}
