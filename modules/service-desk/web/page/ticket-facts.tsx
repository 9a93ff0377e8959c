import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { DurationText } from '../../../../web/ui/words/duration-text.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { MachineLink } from '../tickets/machine-link.tsx';
import { useTicketWords } from '../tickets/use-ticket-words.ts';

interface FactsOfTicket {
  ticket: TicketView;
}

/** Whose it is, where and what kind of thing. */
export function PlaceFacts({ ticket }: FactsOfTicket) {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  const channels = useCodes('channel');
  const { words: degrees } = usePriorities();
  const { customer, site, asset, category, channel, impact, urgency } = ticket;
  return (
    <Section title={t('context.place')}>
      <Facts
        items={[
          { label: t('customers:customer.noun'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
          { label: t('ticket.field.site'), value: site && <Go to={`/sites/${site.id}`}>{site.name}</Go> },
          { label: t('ticket.field.asset'), value: asset && <MachineLink machine={asset} /> },
          { label: t('ticket.field.category'), value: category?.name },
          { label: t('ticket.kindLabel'), value: words.kind(ticket.kind) },
          { label: t('ticket.channel'), value: channel && channels.nameOf(channel) },
          { label: t('ticket.field.impact'), value: impact && degrees.impact(impact) },
          { label: t('ticket.field.urgency'), value: urgency && degrees.urgency(urgency) },
        ]}
      />
    </Section>
  );
}

/** Who has what to do with it on our side. */
export function PeopleFacts({ ticket }: FactsOfTicket) {
  const { t } = useTranslation('service-desk');
  const { team, assignee, owner, firstResponder, recorder } = ticket;
  return (
    <Section title={t('context.people')}>
      <Facts
        items={[
          { label: t('ticket.team'), value: team?.name },
          { label: t('ticket.assignee'), value: assignee?.name },
          { label: t('ticket.owner'), value: owner?.name },
          { label: t('ticket.firstResponder'), value: firstResponder?.name },
          { label: t('ticket.recorder'), value: recorder?.name },
        ]}
      />
    </Section>
  );
}

const moments = [
  'occurredAt',
  'reportedAt',
  'recordedAt',
  'assignedAt',
  'respondedAt',
  'startedAt',
  'resolvedAt',
  'closedAt',
] as const;

/** When what happened; what is not known shows as missing, never as zero. */
export function TimeFacts({ ticket }: FactsOfTicket) {
  const { t } = useTranslation('service-desk');
  const rare = [
    { label: t('ticket.time.cancelledAt'), at: ticket.cancelledAt },
    { label: t('ticket.field.agreedAt'), at: ticket.agreedAt },
  ];
  return (
    <Section title={t('context.times')}>
      <Facts
        items={[
          ...moments.map((name) => ({ label: t(`ticket.time.${name}`), value: <InstantText at={ticket[name]} /> })),
          ...rare.flatMap(({ label, at }) => (at === null ? [] : [{ label, value: <InstantText at={at} /> }])),
          { label: t('ticket.handlingTime'), value: <DurationText seconds={ticket.handlingSeconds} /> },
          { label: t('ticket.waitingTime'), value: <DurationText seconds={ticket.waitingSeconds} /> },
        ]}
      />
    </Section>
  );
}
