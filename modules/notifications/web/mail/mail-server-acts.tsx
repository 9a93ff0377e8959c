import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { readMailServer, retireMailServer, tryMailServer, type MailServerView } from '../../mail-server.contract.ts';

type Tried = AnswerOf<typeof tryMailServer>;

/** Trying it out, and stopping to use it. */
export function MailServerActs({ server: { abilities } }: { server: MailServerView }) {
  const { t } = useTranslation('notifications');
  const trial = useSend(tryMailServer, { changes: [readMailServer] });
  const retire = useSend(retireMailServer);
  if (!abilities.includes('try')) return null;
  return (
    <section className="mail-server-acts">
      <div>
        <Button loading={trial.isPending} onClick={() => trial.mutate({})}>
          {t('server.test')}
        </Button>
        <ConfirmButton
          title={t('server.retireQuestion')}
          text={t('server.retireText')}
          confirmText={t('server.retire')}
          isDanger
          onConfirm={() => retire.mutateAsync({})}
        >
          {t('server.retire')}
        </ConfirmButton>
      </div>
      {trial.data && <Outcome {...trial.data} />}
      {trial.error && <Failure error={trial.error} />}
    </section>
  );
}

function Outcome({ to, trouble }: Tried) {
  const { t } = useTranslation('notifications');
  if (!trouble) return <Alert role="status" type="success" showIcon title={t('server.sent', { to })} />;
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={t(`server.trouble.${trouble.kind}`)}
      description={t('server.said', { said: trouble.said })}
    />
  );
}
