import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useMay, useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { FaultIcon, WishIcon } from '../../../../web/ui/light/icons.tsx';
import { LightGo } from '../../../../web/ui/light/light-go.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered, LightEmpty } from '../../../../web/ui/light/light-state.tsx';
import { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { CompanyFigures } from './company-figures.tsx';
import './home-screen.css';
import { TicketCards } from './ticket-card.tsx';
import { useOwnTickets } from './use-own-tickets.ts';
import { usePlainWords } from './use-plain-words.ts';

/** Where one begins: the two things to do, what waits for the reader, and what is being worked on for them. */
export function HomeScreen() {
  const { t } = useTranslation('service-desk');
  const session = useSession();
  const mayRecord = useMay('ticket.record');
  const mayRead = useMay('ticket.read');
  const { seesMore } = useOwnTickets();
  return (
    <LightPage title={t('portal.home.hello', { name: session?.name ?? '' })}>
      {mayRecord && (
        <div className="portal-begin">
          <Begin to="/portal/report?kind=incident" icon={<FaultIcon />} what="report" />
          <Begin to="/portal/report?kind=wish" icon={<WishIcon />} what="wish" />
        </div>
      )}
      {seesMore && <CompanyFigures />}
      {mayRead && <OwnTickets />}
    </LightPage>
  );
}

function Begin({ to, icon, what }: { to: string; icon: ReactNode; what: 'report' | 'wish' }) {
  const { t } = useTranslation('service-desk');
  return (
    <Go to={to} data-what={what}>
      {icon}
      <strong>{t(`portal.home.${what}`)}</strong>
      <span>{t(`portal.home.${what}Text`)}</span>
    </Go>
  );
}

function OwnTickets() {
  const { ownOnly } = useOwnTickets();
  const query = { ...ownOnly, open: 'true', limit: 100 } as const;
  const result = useAnswer(listTickets, { query }, { everySeconds: 60, keepPrevious: true });
  useLive('ticket', { reads: [listTickets] });
  return <LightAnswered result={result}>{({ items }) => <OpenTickets tickets={items} />}</LightAnswered>;
}

/** What waits for the reader stands first. */
function OpenTickets({ tickets }: { tickets: readonly TicketRow[] }) {
  const { t } = useTranslation('service-desk');
  const words = usePlainWords();
  const mayRecord = useMay('ticket.record');
  const yours = tickets.filter((ticket) => words.state(ticket).isYours);
  const ours = tickets.filter((ticket) => !words.state(ticket).isYours);
  if (tickets.length === 0) {
    const text = t(`portal.home.${mayRecord ? 'nothingText' : 'nothingForReader'}`);
    return <LightEmpty title={t('portal.home.nothing')} text={text} action={<AllTickets />} />;
  }
  return (
    <>
      {yours.length > 0 && (
        <section className="lt-section">
          <h2>{t('portal.home.yours')}</h2>
          <TicketCards label={t('portal.home.yours')} tickets={yours} />
        </section>
      )}
      {ours.length > 0 && (
        <section className="lt-section">
          <h2>{t('portal.home.ours')}</h2>
          <TicketCards label={t('portal.home.ours')} tickets={ours} />
        </section>
      )}
      <AllTickets />
    </>
  );
}

function AllTickets() {
  const { t } = useTranslation('service-desk');
  return <LightGo to="/portal/tickets?view=all">{t('portal.home.all')}</LightGo>;
}
