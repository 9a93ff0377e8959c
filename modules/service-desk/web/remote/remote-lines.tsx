import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status, type Tone } from '../../../../web/ui/words/status.tsx';
import { withdrawRemoteConsent, type ConsentState, type RemoteConsentView } from '../../remote-consent.contract.ts';
import type { RemoteSessionView } from '../../remote-session.contract.ts';

const tones: Record<ConsentState, Tone> = { asked: 'waiting', agreed: 'good', refused: 'breached', withdrawn: 'over' };

export function ConsentLine({ consent }: { consent: RemoteConsentView }) {
  const { t } = useTranslation('service-desk');
  const { state, scope, way, notedBy, askedBy, withdrawnBy, abilities } = consent;
  const withdraw = useSend(withdrawRemoteConsent);
  const person = consent.person ?? t('remote.someone');
  const by = withdrawnBy === null ? '' : t(`remote.by.${withdrawnBy}`);
  const how = way === null ? null : t(`remote.way.${way}`);
  const who = notedBy ? t('remote.noted', { name: notedBy.name }) : t('remote.askedBy', { name: askedBy?.name ?? '—' });
  return (
    <li>
      <div>
        <Status tone={tones[state]} text={t(`remote.${state}`, { person, by })} />
      </div>
      <div className="yt-quiet yt-small">
        {[t(`remote.scope.${scope}`), how, who].filter(Boolean).join(' · ')} ·{' '}
        <InstantText at={consent.withdrawnAt ?? consent.settledAt ?? consent.askedAt} />
      </div>
      {abilities.includes('withdraw') && (
        <ConfirmButton
          title={t('remote.withdraw')}
          text={t('remote.withdrawText')}
          confirmText={t('remote.withdraw')}
          onConfirm={() => withdraw.mutateAsync({ params: { remoteConsent: consent.id } })}
        >
          {t('remote.withdraw')}
        </ConfirmButton>
      )}
    </li>
  );
}

export function SessionLine({ session }: { session: RemoteSessionView }) {
  const { t } = useTranslation('service-desk');
  const { scope, tool, toolSession, engineer, startedAt, endedAt, endedBy, isByStanding } = session;
  const said = [tool, toolSession, t(`remote.scope.${scope}`), engineer?.name, isByStanding && t('remote.byStanding')];
  return (
    <li>
      <div>
        {endedBy === null ? (
          <Status tone="active" text={t('remote.running')} />
        ) : (
          <Status tone="over" text={`${t('remote.session')} · ${t(`remote.ended.${endedBy}`)}`} />
        )}
      </div>
      <div className="yt-quiet yt-small">
        {said.filter(Boolean).join(' · ')} · <InstantText at={startedAt} />
        {endedAt !== null && (
          <>
            {' – '}
            <InstantText at={endedAt} />
          </>
        )}
      </div>
    </li>
  );
}
