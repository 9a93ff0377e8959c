import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { CustomFacts } from '../../../custom-fields/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { GuidanceSection } from '../guidance/guidance-section.tsx';
import { MachineCard } from '../machine/machine-card.tsx';
import { MilestonesSection } from '../milestones/milestones-section.tsx';
import { TicketCoverPanel } from '../panels/ticket-cover-panel.tsx';
import { TicketLines } from '../tickets/ticket-lines.tsx';
import { TimeSection } from '../time/time-section.tsx';
import { ProcessSection } from '../processes/process-section.tsx';
import { ChecklistSection } from '../work/checklist-section.tsx';
import { RoutingSection } from '../routing/routing-section.tsx';
import { ClockStepsSection } from '../work/clock-steps-section.tsx';
import { EscalationsSection } from '../work/escalations-section.tsx';
import { ReworkSection } from '../rework/rework-section.tsx';
import { RemoteSection } from '../remote/remote-section.tsx';
import { useRemoteUnderWay } from '../remote/use-remote-under-way.ts';
import { LinksSection } from '../work/links-section.tsx';
import { SimilarSection } from '../work/similar-section.tsx';
import { CallerFacts } from './caller-facts.tsx';
import { ResolutionFacts } from './resolution-facts.tsx';
import { PeopleFacts, PlaceFacts, TimeFacts } from './ticket-facts.tsx';

/** What it is about, and what the contract says of that. */
function MachineAndCover({ ticket: { id, asset } }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const seesCover = useMay('contract.read_cover');
  return (
    <>
      {asset && <MachineCard key={asset.id} assetId={asset.id} beside={id} />}
      {seesCover && (
        <Section title={t('cover.panel')}>
          <TicketCoverPanel ticketId={id} assetId={asset?.id} />
        </Section>
      )}
    </>
  );
}

/** Who, where, since when: beside the story. */
export function TicketContext({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const { caller } = ticket;
  const seesWork = useMay('ticket.read_work');
  const seesRemote = useMay('remote_consent.read');
  const isRemoteFirst = useRemoteUnderWay(ticket.id, seesRemote);
  const seesProcess = useMay('process_variant.read');
  return (
    <aside className="ticket-context" aria-label={t('context.label')}>
      <CallerFacts ticket={ticket} />
      {isRemoteFirst && <RemoteSection ticket={ticket} />}
      <MachineAndCover ticket={ticket} />
      {seesWork && <RoutingSection ticketId={ticket.id} />}
      <GuidanceSection ticketId={ticket.id} />
      {seesWork && <ChecklistSection ticketId={ticket.id} />}
      {seesRemote && !isRemoteFirst && <RemoteSection ticket={ticket} />}
      {seesWork && <ReworkSection ticketId={ticket.id} />}
      <LinksSection ticketId={ticket.id} />
      {seesWork && <MilestonesSection ticket={ticket} />}
      {seesWork && <ClockStepsSection ticketId={ticket.id} />}
      {seesWork && <EscalationsSection ticketId={ticket.id} clocks={ticket.clocks} />}
      <ResolutionFacts ticket={ticket} />
      {seesWork && <TimeSection ticketId={ticket.id} />}
      <PlaceFacts ticket={ticket} />
      {seesProcess && <ProcessSection ticketId={ticket.id} />}
      <CustomFacts noun="ticket" values={ticket.custom} layout="beside" />
      <PeopleFacts ticket={ticket} />
      <TimeFacts ticket={ticket} />
      {caller && (
        <Section title={t('context.callersOthers')}>
          <TicketLines query={{ callerId: caller.id, status: 'any' }} without={ticket.id} most={6} />
        </Section>
      )}
      <SimilarSection ticket={ticket} />
      <Panels host="ticket" subjectId={ticket.id} />
    </aside>
  );
}
