import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { setUp } from '../../session.contract.ts';
import { DoorFrame } from './door-frame.tsx';
import { linkToken } from './link-token.ts';
import { useEnter } from './use-enter.ts';

/** Founds a provider with the one-time link that the server printed. */
export function SetUpScreen() {
  const { t } = useTranslation('identity');
  const go = useGo();
  const enter = useEnter();
  const { mutateAsync } = useSend(setUp, { changes: [] });
  const fields: Field[] = [
    {
      kind: 'line',
      name: 'providerName',
      label: t('field.providerName'),
      help: t('field.providerNameHelp'),
      isRequired: true,
      most: 100,
      isFocused: true,
    },
    { kind: 'line', name: 'adminName', label: t('field.adminName'), isRequired: true, most: 60, autoComplete: 'name' },
    {
      kind: 'email',
      name: 'adminEmail',
      label: t('field.email'),
      help: t('field.adminEmailHelp'),
      isRequired: true,
      autoComplete: 'username',
    },
    {
      kind: 'password',
      name: 'adminPassword',
      label: t('field.password'),
      help: t('field.passwordHelp'),
      isRequired: true,
    },
  ];
  const found = async (entered: Omit<BodyOf<typeof setUp>, 'token' | 'locale'>) => {
    const body = { ...entered, token: linkToken(), locale: currentLocale() };
    enter(await mutateAsync({ body }));
    go('/');
  };
  return (
    <DoorFrame title={t('setUp.title')} text={t('setUp.text')}>
      <Form draft="set-up" fields={fields} submit={found} submitText={t('setUp.submit')} />
      <p className="yt-door-aside">
        {t('setUp.demo')} <code>npm run cli -- demo</code>
      </p>
    </DoorFrame>
  );
}
