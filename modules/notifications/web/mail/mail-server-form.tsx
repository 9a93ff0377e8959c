import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { changeMailServer, mailSecurities, type MailServerView } from '../../mail-server.contract.ts';

type Body = BodyOf<typeof changeMailServer>;

const usual = { port: 465, security: 'tls' } as const;
const usualPort = { tls: 465, starttls: 587, none: 25 };

export function MailServerForm({ server: { settings } }: { server: MailServerView }) {
  const { t } = useTranslation('notifications');
  const notice = useNotice();
  const change = useSend(changeMailServer);
  const save = async ({ userName = null, ...body }: Body) => {
    const ifMatch = settings ? { ifMatch: settings.revision } : {};
    await change.mutateAsync({ body: { ...body, userName }, ...ifMatch });
    notice.done(t('server.saved'));
  };
  return (
    <Form<Body>
      // what was saved, here or by a colleague, is where one goes on from
      key={settings?.revision ?? 0}
      fields={useServerFields(settings?.hasPassword ?? false)}
      initial={settings ?? usual}
      submit={save}
      submitText={t('server.save')}
      follow={({ security }) =>
        typeof security === 'string' && security in usualPort
          ? { port: usualPort[security as keyof typeof usualPort] }
          : {}
      }
    />
  );
}

function useServerFields(hasPassword: boolean): Field[] {
  const { t } = useTranslation('notifications');
  const securities = { tls: t('server.tls'), starttls: t('server.starttls'), none: t('server.noneSecurity') };
  return [
    {
      kind: 'line',
      name: 'host',
      label: t('server.host'),
      help: t('server.hostHelp'),
      isRequired: true,
      most: 253,
    },
    {
      kind: 'radio',
      name: 'security',
      label: t('server.security'),
      isRequired: true,
      choices: mailSecurities.map((value) => ({ value, label: securities[value] })),
    },
    { kind: 'number', name: 'port', label: t('server.port'), isRequired: true, least: 1, largest: 65_535 },
    { kind: 'line', name: 'userName', label: t('server.userName'), help: t('server.userNameHelp'), most: 254 },
    {
      kind: 'password',
      name: 'password',
      label: t('server.password'),
      ...(hasPassword ? { help: t('server.passwordHelp') } : {}),
    },
    { kind: 'email', name: 'fromAddress', label: t('server.fromAddress'), isRequired: true },
    { kind: 'line', name: 'fromName', label: t('server.fromName'), isRequired: true, most: 100 },
  ];
}
