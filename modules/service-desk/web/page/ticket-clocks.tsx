import { useTranslation } from 'react-i18next';
import { ClockBar } from '../../../../web/ui/clock/clock-bar.tsx';
import type { ClockView } from '../../../sla/clock.contract.ts';

/** What the agreement promises, as bars of contractual time. */
export function TicketClocks({ clocks }: { clocks: readonly ClockView[] }) {
  const { t } = useTranslation('service-desk');
  if (clocks.length === 0) return <p className="ticket-clocks yt-quiet">{t('ticket.noClocks')}</p>;
  return (
    <div className="ticket-clocks">
      {clocks.map((clock) => (
        <ClockBar key={clock.kind} label={t(`sla:clock.${clock.kind}`)} clock={clock} />
      ))}
    </div>
  );
}
