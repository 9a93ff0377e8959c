import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { listTickets } from '../../ticket-list.contract.ts';
import { portalViews, viewQuery, type PortalView } from './portal-views.ts';
import { useMonthStart } from './use-month-start.ts';

/** How the tickets that the reader answers for stand, in a few figures; each leads to the list that it counts. */
export function CompanyFigures() {
  const { t } = useTranslation('service-desk');
  const seesCompany = useMay('ticket.read_company');
  return (
    <section className="lt-section">
      <h2>{t(`portal.figures.${seesCompany ? 'title' : 'titleOfPart'}`)}</h2>
      <div className="portal-figures">
        {portalViews
          .filter((view) => view !== 'all')
          .map((view) => (
            <Figure key={view} view={view} />
          ))}
      </div>
    </section>
  );
}

function Figure({ view }: { view: PortalView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const monthStart = useMonthStart();
  const query = { ...viewQuery(view, monthStart), limit: 1 };
  const { data } = useAnswer(listTickets, { query }, { everySeconds: 60, keepPrevious: true });
  const count = data?.count;
  const isAlarm = view === 'overdue' && count !== undefined && count.value > 0;
  return (
    <Go to={`/portal/tickets?view=${view}`} data-alarm={isAlarm || undefined}>
      <strong>{count ? format.count(count) : '…'}</strong>
      {t(`portal.view.${view}`)}
    </Go>
  );
}
