import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { listBreachExcuses, withdrawBreachExcuse, type BreachExcuseView } from '../../breach-excuse.contract.ts';
import type { ClockRow } from '../../clock-list.contract.ts';
import { ExcuseDialog } from './excuse-dialog.tsx';

/** Why a breach is not held against the provider, with all that was said of it before. */
export function ExcuseSection({ clock }: { clock: ClockRow }) {
  const { t } = useTranslation('sla');
  const [isExcusing, excuse] = useState(false);
  const result = useAnswer(listBreachExcuses, { params: { clock: clock.id } });
  return (
    <Section title={t('breaches.excuses')}>
      <Answered result={result} lines={2}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="yt-quiet">{t('breaches.none')}</p>}
            <ul className="sla-excuses">
              {items.map((item) => (
                <Excuse key={item.id} excuse={item} />
              ))}
            </ul>
          </>
        )}
      </Answered>
      {clock.abilities.includes('excuse') && <Button onClick={() => excuse(true)}>{t('breaches.excuse')}</Button>}
      {isExcusing && <ExcuseDialog clockId={clock.id} onClose={() => excuse(false)} />}
    </Section>
  );
}

function Excuse({ excuse }: { excuse: BreachExcuseView }) {
  const { t } = useTranslation('sla');
  const reasons = useCodes('breach_excuse');
  const withdraw = useSend(withdrawBreachExcuse);
  const { id, reason, reasonName, evidence, recordedBy, recordedAt, withdrawnBy, withdrawnAt, revision } = excuse;
  const stands = withdrawnAt === null;
  return (
    <li>
      <header className="sla-clock-head">
        <strong>{reasonName ?? reasons.nameOf(reason)}</strong>
        <Status tone={stands ? 'good' : 'over'} text={t(stands ? 'breaches.stands' : 'breaches.isWithdrawn')} />
      </header>
      <p className="sla-evidence">{evidence}</p>
      <p className="yt-quiet yt-small">
        {t('breaches.recorded', { name: recordedBy?.name ?? '' })} <InstantText at={recordedAt} />
        {withdrawnAt !== null && (
          <>
            {' · '}
            {t('breaches.withdrawnBy', { name: withdrawnBy?.name ?? '' })} <InstantText at={withdrawnAt} />
          </>
        )}
      </p>
      {excuse.abilities.includes('withdraw') && (
        <ConfirmButton
          size="small"
          title={t('breaches.withdrawTitle')}
          text={t('breaches.withdrawText')}
          confirmText={t('breaches.withdraw')}
          isDanger
          onConfirm={() => withdraw.mutateAsync({ params: { breachExcuse: id }, ifMatch: revision })}
        >
          {t('breaches.withdraw')}
        </ConfirmButton>
      )}
    </li>
  );
}
