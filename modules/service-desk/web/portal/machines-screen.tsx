import { useTranslation } from 'react-i18next';
import { listAssets } from '../../../assets/asset-list.contract.ts';
import type { AssetRow } from '../../../assets/asset.contract.ts';
import { useMay, useSession } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { MachineIcon } from '../../../../web/ui/light/icons.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightToggles } from '../../../../web/ui/light/light-choices.tsx';
import { LightGo } from '../../../../web/ui/light/light-go.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightEmpty, LightFailure, LightLoading } from '../../../../web/ui/light/light-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { MachineState } from './machine-state.tsx';
import './machines.css';
import { TicketSearch } from './ticket-search.tsx';

/** The machines that one uses; of who speaks for the company, all of them. */
export function MachinesScreen() {
  const { t } = useTranslation('service-desk');
  const { values, change } = useUrlState();
  const seesCompany = useMay('asset.read_company');
  const seesStanding = useMay('standing_consent.read');
  const isAll = seesCompany && one(values['of']) === 'company';
  return (
    <LightPage title={t('portal.machine.title')}>
      {seesCompany && (
        <LightToggles
          label={t('portal.machine.whose')}
          choices={['own', 'company'].map((value) => ({ value, title: t(`portal.machine.${value}`) }))}
          chosen={isAll ? 'company' : 'own'}
          onChoose={(of) => change({ of })}
        />
      )}
      {isAll && <TicketSearch label={t('portal.machine.search')} />}
      {seesStanding && <LightGo to="/portal/standing-consents">{t('portal.remote.standing')}</LightGo>}
      <Machines isAll={isAll} q={isAll ? one(values['q']) : undefined} />
    </LightPage>
  );
}

function Machines({ isAll, q }: { isAll: boolean; q: string | undefined }) {
  const { t } = useTranslation('service-desk');
  const session = useSession();
  const list = useList(listAssets, { query: { q, ...(!isAll && session && { userId: session.subjectId }) } });
  if (list.error) return <LightFailure error={list.error} onRetry={list.retry} />;
  if (list.isLoading) return <LightLoading cards={3} />;
  if (list.rows.length === 0) {
    return <LightEmpty title={t('portal.machine.none')} text={t('portal.machine.noneText')} />;
  }
  return (
    <>
      <ul className="machine-cards" aria-label={t('portal.machine.title')}>
        {list.rows.map((machine) => (
          <li key={machine.id}>
            <MachineCard machine={machine} withUser={isAll} />
          </li>
        ))}
      </ul>
      {list.hasMore && (
        <LightButton isBusy={list.isReadingOn} onClick={list.readOn}>
          {t('portal.tickets.more')}
        </LightButton>
      )}
    </>
  );
}

function MachineCard({ machine, withUser }: { machine: AssetRow; withUser: boolean }) {
  const { number, model, user, site } = machine;
  return (
    <Go to={`/portal/machines/${machine.id}`}>
      <span className="lt-choice-icon">
        <MachineIcon />
      </span>
      <span className="lt-choice-words">
        <strong>{machine.name}</strong>
        <span>{[number, model].filter(Boolean).join(' · ')}</span>
        {withUser && <span>{[user?.name, site?.name].filter(Boolean).join(' · ')}</span>}
      </span>
      <MachineState status={machine.status} />
    </Go>
  );
}
