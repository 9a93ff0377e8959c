import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightToggles } from '../../../../web/ui/light/light-choices.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightEmpty, LightFailure, LightLoading } from '../../../../web/ui/light/light-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import { isPortalView, portalViews, viewQuery, type PortalView } from './portal-views.ts';
import { TicketCards } from './ticket-card.tsx';
import { TicketFilters } from './ticket-filters.tsx';
import { TicketSearch } from './ticket-search.tsx';
import { useMonthStart } from './use-month-start.ts';
import { useOwnTickets } from './use-own-tickets.ts';

/** All tickets that the reader may see; what is shown stands in the address. */
export function TicketsScreen() {
  const { t } = useTranslation('service-desk');
  const { values, change } = useUrlState();
  const { seesMore } = useOwnTickets();
  const asked = one(values['view']);
  const view: PortalView = isPortalView(asked) ? asked : 'open';
  const views = portalViews.filter((each) => seesMore || each === 'open' || each === 'all' || each === view);
  return (
    <LightPage title={t('portal.tickets.title')}>
      <LightToggles
        label={t('portal.tickets.views')}
        choices={views.map((value) => ({ value, title: t(`portal.view.${value}`) }))}
        chosen={view}
        onChoose={(next) => change({ view: next })}
      />
      <TicketSearch />
      {seesMore && <TicketFilters />}
      <Found view={view} />
    </LightPage>
  );
}

function Found({ view }: { view: PortalView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const { seesMore } = useOwnTickets();
  const list = useList(listTickets, { query: { ...viewQuery(view, useMonthStart()), ...useAsked() } });
  useLive('ticket', { reads: [listTickets] });
  if (list.error) return <LightFailure error={list.error} onRetry={list.retry} />;
  if (list.isLoading) return <LightLoading cards={3} />;
  if (list.rows.length === 0)
    return <LightEmpty title={t('portal.tickets.none')} text={t('portal.tickets.noneText')} />;
  return (
    <section className="lt-section" aria-busy={list.isStale || undefined}>
      {list.count && <p className="lt-intro">{t('portal.tickets.count', { count: format.count(list.count) })}</p>}
      <TicketCards label={t('portal.tickets.title')} tickets={list.rows} withCaller={seesMore} />
      {list.hasMore && (
        <LightButton isBusy={list.isReadingOn} onClick={list.readOn}>
          {t('portal.tickets.more')}
        </LightButton>
      )}
    </section>
  );
}

/** What search and filters ask for beside the view. */
function useAsked() {
  const { values } = useUrlState();
  return {
    q: one(values['q']),
    callerId: one(values['callerId']),
    underDepartmentId: one(values['departmentId']),
    siteId: one(values['siteId']),
    customerId: one(values['customerId']),
  };
}
