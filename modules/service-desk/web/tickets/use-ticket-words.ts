import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { ticketKinds, ticketStatuses } from '../../ticket-codes.contract.ts';
import type { TicketKind, TicketStatus } from '../../ticket-codes.contract.ts';

const tones: Record<TicketStatus, Tone> = {
  registered: 'waiting',
  in_progress: 'active',
  waiting: 'waiting',
  resolved: 'good',
  closed: 'over',
  cancelled: 'over',
};

/** Kinds and states of tickets in words. */
export function useTicketWords() {
  const { t } = useTranslation('service-desk');
  const reasons = useCodes('waiting_reason');
  const kind = (code: TicketKind) => t(`ticket.kind.${code}`);
  const status = (code: TicketStatus) => t(`ticket.status.${code}`);
  return {
    kind,
    kinds: ticketKinds.map((value) => ({ value, label: kind(value) })),
    statuses: ticketStatuses.map((value) => ({ value, label: status(value) })),
    /** A waiting one says what for. */
    stateOf: (ticket: { status: TicketStatus; waitingReason: string | null }) => ({
      tone: tones[ticket.status],
      text: ticket.waitingReason === null ? status(ticket.status) : reasons.nameOf(ticket.waitingReason),
    }),
  };
}
