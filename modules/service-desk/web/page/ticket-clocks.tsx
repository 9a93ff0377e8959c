import { useTranslation } from 'react-i18next';
import { ClockBar } from '../../../../web/ui/clock/clock-bar.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import type { ClockView } from '../../../sla/clock.contract.ts';
import { storyKey } from '../../../sla/web/index.ts';
import { ticketPath } from '../tickets/ticket-path.ts';

/** What is promised, as bars of contractual time, each leading to its story; of clocks that come again the latest. */
export function TicketClocks({ number, clocks }: { number: string; clocks: readonly ClockView[] }) {
  const { t } = useTranslation('service-desk');
  const shown = latestOf(clocks);
  if (shown.length === 0) return <p className="ticket-clocks yt-quiet">{t('ticket.noClocks')}</p>;
  return (
    <nav className="ticket-clocks" aria-label={t('sla:story.title')}>
      {shown.map((clock) => {
        const name = t(`sla:clock.${clock.kind}`, { defaultValue: clock.kind });
        // by its abbreviation: its story says the whole name
        const level = clock.level === 'sla' ? null : clock.level.toUpperCase();
        return (
          <Go key={storyKey(clock)} to={`${ticketPath({ number })}/clocks/${storyKey(clock)}`}>
            <ClockBar label={level === null ? name : t('sla:story.ofLevel', { level, kind: name })} clock={clock} />
          </Go>
        );
      })}
    </nav>
  );
}

/** The last run of each; the others are told in the stories. */
function latestOf(clocks: readonly ClockView[]): ClockView[] {
  return [...new Map(clocks.map((clock) => [`${clock.level} ${clock.kind}`, clock])).values()];
}
