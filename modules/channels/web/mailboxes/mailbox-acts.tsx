import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { readMailbox, retireMailbox, tryMailbox, type MailboxView } from '../../mailbox.contract.ts';
import './mailboxes.css';

type Tried = AnswerOf<typeof tryMailbox>;

/** Trying it out as it is saved, and giving it up. */
export function MailboxActs({ mailbox: { id, revision, abilities } }: { mailbox: MailboxView }) {
  const { t } = useTranslation('channels');
  const trial = useSend(tryMailbox, { changes: [readMailbox] });
  const retire = useSend(retireMailbox);
  const params = { mailbox: id };
  if (!abilities.includes('try')) return null;
  return (
    <section className="mailbox-acts">
      <div>
        <Button loading={trial.isPending} onClick={() => trial.mutate({ params })}>
          {t('mailbox.try')}
        </Button>
        <RetireButton
          question={t('mailbox.retireQuestion')}
          text={t('mailbox.retireText')}
          retire={() => retire.mutateAsync({ params, ifMatch: revision })}
        >
          {t('mailbox.retire')}
        </RetireButton>
      </div>
      {trial.data && <Outcome tried={trial.data} />}
      {trial.error && <Failure error={trial.error} />}
    </section>
  );
}

function Outcome({ tried: { trouble, count, waiting } }: { tried: Tried }) {
  const { t } = useTranslation('channels');
  if (!trouble) return <Alert role="status" type="success" showIcon title={t('mailbox.tried', { count, waiting })} />;
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={t(`mailbox.trouble.${trouble.kind}`)}
      description={t('mailbox.said', { said: trouble.said })}
    />
  );
}
