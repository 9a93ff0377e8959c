import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readAsset, type AssetView } from '../../../assets/asset.contract.ts';
import { LightMachineCard } from '../../../assets/web/light.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightGo } from '../../../../web/ui/light/light-go.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered, LightFailure, LightLoading } from '../../../../web/ui/light/light-state.tsx';
import { ticketStatuses } from '../../ticket-codes.contract.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import { MachineState } from './machine-state.tsx';
import { TicketCards } from './ticket-card.tsx';
import './ticket-screen.css';

/** One machine: what it is, how it is, and everything that was reported about it. */
export function MachineScreen({ params }: ScreenProps) {
  const result = useAnswer(readAsset, { params: { asset: params['asset'] ?? '' } });
  return <LightAnswered result={result}>{(machine) => <Machine machine={machine} />}</LightAnswered>;
}

function Machine({ machine }: { machine: AssetView }) {
  const { t } = useTranslation('service-desk');
  const mayRecord = useMay('ticket.record');
  const { number, maker, model, serialNumber, user, department, site, room } = machine;
  return (
    <LightPage title={machine.name} back={{ to: '/portal/machines', text: t('portal.menu.machines') }}>
      <section className="lt-card portal-report">
        <dl>
          <Fact label={t('portal.machine.state')} value={<MachineState status={machine.status} />} />
          <Fact label={t('portal.machine.number')} value={number} />
          <Fact label={t('portal.machine.model')} value={[maker, model].filter(Boolean).join(' ')} />
          <Fact label={t('portal.machine.serial')} value={serialNumber} />
          <Fact label={t('portal.machine.user')} value={[user?.name, department?.name].filter(Boolean).join(' · ')} />
          <Fact label={t('portal.machine.place')} value={[site?.name, room?.name].filter(Boolean).join(' · ')} />
        </dl>
      </section>
      {mayRecord && !machine.isRetired && (
        <LightGo look="next" to={`/portal/report?kind=incident&asset=${machine.id}`}>
          {t('portal.machine.report')}
        </LightGo>
      )}
      <TicketsOfMachine assetId={machine.id} />
      <LightMachineCard asset={machine.id} />
    </LightPage>
  );
}

/** What is not known is not said. */
function Fact({ label, value }: { label: string; value: ReactNode }) {
  if (!value) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function TicketsOfMachine({ assetId }: { assetId: string }) {
  const { t } = useTranslation('service-desk');
  const list = useList(listTickets, { query: { assetId, status: [...ticketStatuses] } });
  return (
    <section className="lt-section">
      <h2>{t('portal.machine.tickets')}</h2>
      {list.error && <LightFailure error={list.error} onRetry={list.retry} />}
      {list.isLoading && <LightLoading />}
      {!list.isLoading && !list.error && list.rows.length === 0 && <p>{t('portal.machine.noTickets')}</p>}
      <TicketCards label={t('portal.machine.tickets')} tickets={list.rows} withCaller />
      {list.hasMore && (
        <LightButton isBusy={list.isReadingOn} onClick={list.readOn}>
          {t('portal.tickets.more')}
        </LightButton>
      )}
    </section>
  );
}
