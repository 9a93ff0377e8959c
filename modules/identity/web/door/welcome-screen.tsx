import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { acceptLink, readLink } from '../../session.contract.ts';
import { DoorFrame } from './door-frame.tsx';
import { linkToken } from './link-token.ts';
import { useEnter } from './use-enter.ts';

/** Where a one-time link leads, an invitation or a reset: set a password, and come in. */
export function WelcomeScreen() {
  const { t } = useTranslation('identity');
  const token = linkToken();
  const link = useAnswer(readLink, { body: { token } });
  const purpose = link.data?.purpose ?? 'invitation';
  return (
    <DoorFrame title={t(`welcome.${purpose}.title`)}>
      <Answered result={link} lines={3}>
        {({ name, email }) => (
          <>
            <p className="yt-quiet">{t(`welcome.${purpose}.text`, { name, email })}</p>
            <PasswordForm token={token} />
          </>
        )}
      </Answered>
    </DoorFrame>
  );
}

function PasswordForm({ token }: { token: string }) {
  const { t } = useTranslation('identity');
  const go = useGo();
  const enter = useEnter();
  const { mutateAsync } = useSend(acceptLink, { changes: [] });
  const accept = async ({ password }: { password: string }) => {
    enter(await mutateAsync({ body: { token, password, locale: currentLocale() } }));
    go('/');
  };
  return (
    <Form
      fields={[
        {
          kind: 'password',
          name: 'password',
          label: t('field.newPassword'),
          help: t('field.passwordHelp'),
          isRequired: true,
          isFocused: true,
        },
      ]}
      submit={accept}
      submitText={t('welcome.submit')}
    />
  );
}
