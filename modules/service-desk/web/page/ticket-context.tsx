import { useTranslation } from 'react-i18next';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { CustomFacts } from '../../../custom-fields/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TicketLines } from '../tickets/ticket-lines.tsx';
import { CallerFacts } from './caller-facts.tsx';
import { ResolutionFacts } from './resolution-facts.tsx';
import { PeopleFacts, PlaceFacts, TimeFacts } from './ticket-facts.tsx';

/** Who, where, since when: beside the story. */
export function TicketContext({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const { caller } = ticket;
  return (
    <aside className="ticket-context" aria-label={t('context.label')}>
      <CallerFacts ticket={ticket} />
      <ResolutionFacts ticket={ticket} />
      <PlaceFacts ticket={ticket} />
      <CustomFacts noun="ticket" values={ticket.custom} layout="beside" />
      <PeopleFacts ticket={ticket} />
      <TimeFacts ticket={ticket} />
      {caller && (
        <Section title={t('context.callersOthers')}>
          <TicketLines query={{ callerId: caller.id, status: 'any' }} without={ticket.id} most={6} />
        </Section>
      )}
      <Panels host="ticket" subjectId={ticket.id} />
    </aside>
  );
}
