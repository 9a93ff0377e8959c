import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import {
  agreeToRemote,
  refuseRemote,
  withdrawRemoteConsent,
  type RemoteConsentView,
} from '../../remote-consent.contract.ts';
import { readRemoteAccess } from '../../remote-session.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';

/** What the engineer asks for, and the way out of what was agreed to while something could still run by it (SD-25). */
export function RemoteRequest({ ticket: { id: ticketId, status } }: { ticket: Pick<TicketView, 'id' | 'status'> }) {
  const { data } = useAnswer(readRemoteAccess, { params: { ticket: ticketId } });
  useLive('ticket', { id: ticketId, reads: [readRemoteAccess] });
  const asked = data?.consents.filter(({ abilities }) => abilities.includes('agree')) ?? [];
  const isRunning = data?.sessions.some(({ endedAt }) => endedAt === null) === true;
  const isOver = !isRunning && ['resolved', 'closed', 'cancelled'].includes(status);
  const given = data?.consents.filter(({ abilities }) => !isOver && abilities.includes('withdraw')) ?? [];
  return (
    <>
      {asked.map((consent) => (
        <Asked key={consent.id} consent={consent} />
      ))}
      {given.map((consent) => (
        <Given key={consent.id} consent={consent} isRunning={isRunning} />
      ))}
    </>
  );
}

function Asked({ consent: { id, scope, code } }: { consent: RemoteConsentView }) {
  const { t } = useTranslation('service-desk');
  const agree = useSend(agreeToRemote);
  const refuse = useSend(refuseRemote);
  const input = { params: { remoteConsent: id } };
  return (
    <section className="lt-card portal-state" data-tone="waiting" aria-label={t('portal.remote.ask')}>
      <h2>{t('portal.remote.ask')}</h2>
      <p>{t('portal.remote.text', { scope: t(`portal.remote.scope.${scope}`) })}</p>
      <LightFault error={agree.error ?? refuse.error} />
      <div className="lt-buttons">
        <LightButton look="next" isBusy={agree.isPending} onClick={() => agree.mutate(input)}>
          {t('portal.remote.agree')}
        </LightButton>
        <LightButton isBusy={refuse.isPending} onClick={() => refuse.mutate(input)}>
          {t('portal.remote.refuse')}
        </LightButton>
      </div>
      {code !== null && <p className="lt-help">{t('portal.remote.code', { code })}</p>}
    </section>
  );
}

function Given({ consent: { id, scope }, isRunning }: { consent: RemoteConsentView; isRunning: boolean }) {
  const { t } = useTranslation('service-desk');
  const withdraw = useSend(withdrawRemoteConsent);
  return (
    <section className="lt-card portal-state" data-tone="active" aria-label={t('portal.remote.title')}>
      {isRunning && <h2>{t('portal.remote.running')}</h2>}
      <p>{t('portal.remote.mayStop', { scope: t(`portal.remote.scope.${scope}`) })}</p>
      <LightFault error={withdraw.error} />
      <div className="lt-buttons">
        <LightButton isBusy={withdraw.isPending} onClick={() => withdraw.mutate({ params: { remoteConsent: id } })}>
          {t('portal.remote.stop')}
        </LightButton>
      </div>
    </section>
  );
}
