import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';

/** How it ended, once it has. */
export function ResolutionFacts({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const codes = useCodes('resolution_code');
  const modes = useCodes('handling_mode');
  const reasons = useCodes('cancel_reason');
  const { resolutionCode, handlingMode, solution, closure, signedAt, followUp } = ticket;
  const { cancelReason, reopenCount, firstContact } = ticket;
  const hasEnded = ticket.resolvedAt !== null || ticket.cancelledAt !== null || ticket.closedAt !== null;
  if (!hasEnded) return null;
  const isCancelled = ticket.status === 'cancelled';
  const resolved = [
    { label: t('ticket.resolutionCode'), value: resolutionCode && codes.nameOf(resolutionCode) },
    { label: t('ticket.handlingMode'), value: handlingMode && modes.nameOf(handlingMode) },
    { label: t('ticket.solution'), value: solution && <span className="ticket-solution">{solution}</span> },
    {
      label: t('ticket.firstContactLabel'),
      value: firstContact === null ? null : t(`ticket.firstContact.${firstContact}`),
    },
    ...(closure ? [{ label: t('ticket.closureLabel'), value: t(`ticket.closure.${closure}`) }] : []),
    ...(signedAt ? [{ label: t('ticket.signedBy'), value: <Signature ticket={ticket} /> }] : []),
    ...(followUp ? [{ label: t('ticket.followUpLabel'), value: t(`ticket.followUp.${followUp}`) }] : []),
    ...(reopenCount > 0 ? [{ label: t('ticket.reopenCount'), value: reopenCount }] : []),
  ];
  const cancelled = [{ label: t('ticket.cancelReason'), value: cancelReason && reasons.nameOf(cancelReason) }];
  return (
    <Section title={t(isCancelled ? 'context.cancelled' : 'context.resolution')}>
      <Facts items={isCancelled ? cancelled : resolved} />
    </Section>
  );
}

function Signature({ ticket: { signedBy, signedAt } }: { ticket: TicketView }) {
  return (
    <>
      {signedBy?.name} <InstantText at={signedAt} />
    </>
  );
}
