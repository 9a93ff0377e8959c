import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightText } from '../../../../web/ui/light/light-field.tsx';
import { useRemembered } from '../../../../web/ui/use-remembered.ts';
import { decideApproval } from '../../approval.contract.ts';

/** A tap says yes; who says no says why. */
export function Answer({ id }: { id: string }) {
  const { t } = useTranslation('approvals');
  const [isRefusing, refuse] = useState(false);
  const send = useSend(decideApproval);
  if (isRefusing) return <Refusal id={id} onBack={() => refuse(false)} />;
  return (
    <>
      <LightFault error={send.error} />
      <div className="lt-buttons">
        <LightButton
          look="next"
          isBusy={send.isPending}
          onClick={() => send.mutate({ params: { approval: id }, body: { decision: 'approved' } })}
        >
          {t('portal.approve')}
        </LightButton>
        <LightButton onClick={() => refuse(true)}>{t('portal.refuse')}</LightButton>
      </div>
    </>
  );
}

function Refusal({ id, onBack }: { id: string; onBack: () => void }) {
  const { t } = useTranslation('approvals');
  const [reason, setReason] = useRemembered(`draft.portal.approval.${id}`, '', isText);
  const send = useSend(decideApproval, { onSent: () => setReason('') });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (send.isPending) return;
    send.mutate({ params: { approval: id }, body: { decision: 'refused', note: reason.trim() } });
  };
  return (
    <form className="lt-form" onSubmit={submit}>
      <LightText
        label={t('portal.reason')}
        help={t('portal.reasonHelp')}
        value={reason}
        maxLength={2000}
        required
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <LightFault error={send.error} />
      <div className="lt-buttons">
        <LightButton type="submit" look="next" isBusy={send.isPending} disabled={reason.trim() === ''}>
          {t('portal.send')}
        </LightButton>
        <LightButton onClick={onBack}>{t('portal.cancel')}</LightButton>
      </div>
    </form>
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
