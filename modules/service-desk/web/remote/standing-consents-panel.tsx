import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readAsset } from '../../../assets/asset.contract.ts';
import {
  listStandingConsents,
  withdrawStandingConsent,
  type StandingConsentView,
} from '../../standing-consent.contract.ts';
import { StandingConsentDialog } from './standing-consent-dialog.tsx';
import '../work/work.css';

/** On the page of a customer: what it agreed to once and for all (SD-25). */
export function StandingOfCustomer({ subjectId }: PanelProps) {
  return <StandingConsents query={{ customerId: subjectId }} customerId={subjectId} />;
}

/** On the page of a machine: its own, and those for every machine of its customer. */
export function StandingOfAsset({ subjectId }: PanelProps) {
  const result = useAnswer(readAsset, { params: { asset: subjectId } });
  return (
    <Answered result={result} lines={2}>
      {({ customer }) => (
        <StandingConsents query={{ assetId: subjectId }} customerId={customer.id} assetId={subjectId} />
      )}
    </Answered>
  );
}

interface StandingConsentsProps {
  query: { customerId: string } | { assetId: string };
  customerId: string;
  assetId?: string;
}

function StandingConsents({ query, customerId, assetId }: StandingConsentsProps) {
  const { t } = useTranslation('service-desk');
  const [isGiving, give] = useState(false);
  const mayGive = useMay('standing_consent.record');
  const result = useAnswer(listStandingConsents, { query });
  return (
    <>
      <Answered result={result} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="yt-quiet">{t('standing.none')}</p>
          ) : (
            <ul className="ticket-escalations">
              {items.map((consent) => (
                <StandingLine key={consent.id} consent={consent} />
              ))}
            </ul>
          )
        }
      </Answered>
      {mayGive && (
        <div className="remote-acts">
          <Button size="small" icon={<PlusOutlined />} onClick={() => give(true)}>
            {t('standing.give')}
          </Button>
        </div>
      )}
      {isGiving && <StandingConsentDialog customerId={customerId} assetId={assetId} onClose={() => give(false)} />}
    </>
  );
}

function StandingLine({ consent }: { consent: StandingConsentView }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const withdraw = useSend(withdrawStandingConsent);
  const { id, asset, scope, person, note, givenAt, notedBy, withdrawnAt, abilities } = consent;
  const by = notedBy ? t('remote.noted', { name: notedBy.name }) : null;
  return (
    <li>
      <div>
        {asset === null ? t('standing.all') : `${asset.name} ${asset.number}`} · {t(`remote.scope.${scope}`)}{' '}
        {withdrawnAt !== null && (
          <Status tone="over" text={`${t('standing.withdrawn')} ${format.instant(withdrawnAt)}`} />
        )}
      </div>
      <div className="yt-quiet yt-small">
        {[t('standing.givenAt', { person, at: format.instant(givenAt) }), by, note].filter(Boolean).join(' · ')}
      </div>
      {abilities.includes('withdraw') && (
        <ConfirmButton
          size="small"
          title={t('standing.withdrawTitle')}
          text={t('standing.withdrawText')}
          confirmText={t('standing.withdraw')}
          onConfirm={() => withdraw.mutateAsync({ params: { standingConsent: id } })}
        >
          {t('standing.withdraw')}
        </ConfirmButton>
      )}
    </li>
  );
}
