import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { changePassword } from '../../session.contract.ts';

export function PasswordScreen() {
  const { t } = useTranslation('identity');
  const notice = useNotice();
  const [round, next] = useState(0);
  const { mutateAsync } = useSend(changePassword);
  const fields: Field[] = [
    {
      kind: 'password',
      name: 'current',
      label: t('field.currentPassword'),
      isRequired: true,
      isFocused: true,
      autoComplete: 'current-password',
    },
    { kind: 'password', name: 'next', label: t('field.newPassword'), help: t('field.passwordHelp'), isRequired: true },
  ];
  const change = async (body: BodyOf<typeof changePassword>) => {
    await mutateAsync({ body });
    notice.done(t('password.done'));
    // a fresh form: no password stays on the page
    next(round + 1);
  };
  return (
    <Page title={t('password.title')} layout="column">
      <p className="yt-quiet yt-form-text">{t('password.text')}</p>
      <Form key={round} fields={fields} submit={change} submitText={t('password.submit')} />
    </Page>
  );
}
