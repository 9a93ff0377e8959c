import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import {
  acceptHandover,
  declineHandover,
  listHandovers,
  withdrawHandover,
  type HandoverView,
} from '../../ticket-handover.contract.ts';
import './work.css';

/** An offer that waits: for whoever was asked the two answers, for whoever asked the way back. */
export function HandoverBanner({ ticketId }: { ticketId: string }) {
  const { data } = useAnswer(listHandovers, { params: { ticket: ticketId } });
  const waiting = data?.items.find(({ answer }) => answer === null);
  return waiting ? <Waiting handover={waiting} /> : null;
}

function Waiting({ handover: { id, from, to, reason, abilities } }: { handover: HandoverView }) {
  const { t } = useTranslation('service-desk');
  const [isDeclining, setDeclining] = useState(false);
  const accept = useSend(acceptHandover);
  const decline = useSend(declineHandover);
  const withdraw = useSend(withdrawHandover);
  const input = { params: { handover: id } };
  const isForMe = abilities.includes('accept');
  const acts = (
    <span className="handover-acts">
      {isForMe && (
        <>
          <ActButton isNext act={() => accept.mutateAsync(input)}>
            {t('handover.accept')}
          </ActButton>
          <ActButton act={() => setDeclining(true)}>{t('handover.decline')}</ActButton>
        </>
      )}
      {abilities.includes('withdraw') && !isForMe && (
        <ActButton act={() => withdraw.mutateAsync(input)}>{t('handover.withdraw')}</ActButton>
      )}
    </span>
  );
  return (
    <>
      <Alert
        type="info"
        className="handover-banner"
        title={
          <>
            <b>{t(isForMe ? 'handover.forYou' : 'handover.waiting', { from: from?.name ?? '—', to: to.name })}</b>{' '}
            {reason}
          </>
        }
        action={acts}
      />
      {isDeclining && (
        <FormDialog<{ reason: string }>
          title={t('handover.decline')}
          fields={[
            { kind: 'text', name: 'reason', label: t('handover.declineReason'), isRequired: true, most: 2000, rows: 2 },
          ]}
          submit={(body) => decline.mutateAsync({ ...input, body })}
          submitText={t('handover.decline')}
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  );
}
