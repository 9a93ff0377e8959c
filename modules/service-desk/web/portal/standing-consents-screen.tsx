import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { listAssets } from '../../../assets/asset-list.contract.ts';
import { readOwnCompany } from '../../../customers/own-company.contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightSelect } from '../../../../web/ui/light/light-field.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { remoteScopes, type RemoteScope } from '../../remote-consent.contract.ts';
import {
  listStandingConsents,
  recordStandingConsent,
  withdrawStandingConsent,
  type StandingConsentView,
} from '../../standing-consent.contract.ts';

/** For machines that nobody sits at, the company's manager agrees once, and takes it back when they like (SD-25). */
export function StandingConsentsScreen() {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(listStandingConsents, { query: {} });
  const mayGive = useMay('standing_consent.record');
  return (
    <LightPage title={t('portal.remote.standing')} back={{ to: '/portal/machines', text: t('portal.machine.title') }}>
      <p className="lt-help">{t('portal.remote.standingText')}</p>
      <LightAnswered result={result}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('portal.remote.none')}</p>
          ) : (
            <ul className="machine-cards" aria-label={t('portal.remote.standing')}>
              {items.map((consent) => (
                <li key={consent.id} className="lt-card">
                  <Standing consent={consent} />
                </li>
              ))}
            </ul>
          )
        }
      </LightAnswered>
      {mayGive && <GiveForm />}
    </LightPage>
  );
}

function Standing({ consent }: { consent: StandingConsentView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const withdraw = useSend(withdrawStandingConsent);
  const { id, asset, scope, person, givenAt, withdrawnAt, abilities } = consent;
  return (
    <>
      <strong>{asset === null ? t('portal.remote.all') : `${asset.name} ${asset.number}`}</strong>
      <p>
        {t(`portal.remote.reach.${scope}`)}
        {withdrawnAt !== null && ` · ${t('portal.remote.withdrawn')} ${format.instant(withdrawnAt)}`}
      </p>
      <p className="lt-help">{t('portal.remote.givenBy', { person, at: format.instant(givenAt) })}</p>
      <LightFault error={withdraw.error} />
      {abilities.includes('withdraw') && (
        <LightButton isBusy={withdraw.isPending} onClick={() => withdraw.mutate({ params: { standingConsent: id } })}>
          {t('portal.remote.withdraw')}
        </LightButton>
      )}
    </>
  );
}

function GiveForm() {
  const { t } = useTranslation('service-desk');
  const [assetId, setAsset] = useState('');
  const [scope, setScope] = useState<RemoteScope>('control');
  const machines = useAnswer(listAssets, { query: { limit: 100 } }).data?.items ?? [];
  const give = useSend(recordStandingConsent, { onSent: () => setAsset('') });
  const customerId = useAnswer(readOwnCompany).data?.me.customerId;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (customerId === undefined || give.isPending) return;
    give.mutate({ body: { customerId, scope, ...(assetId !== '' && { assetId }) } });
  };
  return (
    <form className="lt-form" onSubmit={submit}>
      <LightSelect
        label={t('portal.remote.machine')}
        value={assetId}
        choices={[
          { value: '', label: t('portal.remote.all') },
          ...machines.map(({ id, name, number }) => ({ value: id, label: `${name} ${number}` })),
        ]}
        onChoose={setAsset}
      />
      <LightSelect
        label={t('portal.remote.scopeLabel')}
        value={scope}
        choices={remoteScopes.map((value) => ({ value, label: t(`portal.remote.reach.${value}`) }))}
        onChoose={(chosen) => setScope(remoteScopes.find((one) => one === chosen) ?? 'control')}
      />
      <LightFault error={give.error} />
      <LightButton type="submit" look="next" isBusy={give.isPending}>
        {t('portal.remote.give')}
      </LightButton>
    </form>
  );
}
