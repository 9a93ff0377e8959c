import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { readMailServer, type MailServerView } from '../../mail-server.contract.ts';
import { MailServerActs } from './mail-server-acts.tsx';
import { MailServerForm } from './mail-server-form.tsx';
import './mail-server.css';

/** Where mail is handed in, and whether it works. */
export function MailServerScreen() {
  const { t } = useTranslation('notifications');
  const result = useAnswer(readMailServer);
  return (
    <Page title={t('server.title')} layout="column" actions={<Go to="/outgoing-mail">{t('outgoing.menu')}</Go>}>
      <Answered result={result}>
        {(server) => (
          <>
            {server.settings === null && <NoServer />}
            <LastTry lastTry={server.lastTry} />
            {server.abilities.includes('change') ? <MailServerForm server={server} /> : <ServerFacts {...server} />}
            <MailServerActs server={server} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function NoServer() {
  const { t } = useTranslation('notifications');
  return (
    <div className="mail-server-none" role="status">
      <h2>{t('server.none')}</h2>
      <p className="yt-quiet">{t('server.noneText')}</p>
    </div>
  );
}

/** Mails fail without anybody waiting for them: here whoever can mend it learns of it. */
function LastTry({ lastTry }: Pick<MailServerView, 'lastTry'>) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  if (!lastTry) return null;
  const { trouble } = lastTry;
  const at = format.instant(lastTry.at);
  if (trouble === null) return <p className="yt-quiet">{t('server.lastSent', { at })}</p>;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('server.lastFailed', { at })}
      description={t('server.said', { said: trouble })}
    />
  );
}

function ServerFacts({ settings }: MailServerView) {
  const { t } = useTranslation('notifications');
  if (!settings) return null;
  const { host, port, userName, fromAddress, fromName } = settings;
  return (
    <Facts
      items={[
        { label: t('server.host'), value: `${host}:${port}` },
        { label: t('server.userName'), value: userName },
        { label: t('server.fromAddress'), value: `${fromName} <${fromAddress}>` },
      ]}
    />
  );
}
