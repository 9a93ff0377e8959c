import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { signIn } from '../../session.contract.ts';
import { lastProvider } from './last-provider.ts';
import { useEnter } from './use-enter.ts';

type SignInBody = BodyOf<typeof signIn>;

/** Without a provider's code in the address, and with several providers here, it is asked for. */
export function SignInForm({ provider }: { provider: string | undefined }) {
  const { t } = useTranslation('identity');
  const enter = useEnter();
  const { mutateAsync } = useSend(signIn, { changes: [] });
  const known = provider ?? lastProvider();
  const fields: Field[] = [
    {
      kind: 'email',
      name: 'email',
      label: t('field.email'),
      isRequired: true,
      isFocused: known !== undefined,
      autoComplete: 'username',
    },
    {
      kind: 'password',
      name: 'password',
      label: t('field.password'),
      isRequired: true,
      autoComplete: 'current-password',
    },
  ];
  const code: Field = {
    kind: 'line',
    name: 'provider',
    label: t('field.providerCode'),
    help: t('field.providerCodeHelp'),
    isRequired: true,
    isFocused: known === undefined,
  };
  return (
    <Form<SignInBody>
      fields={provider ? fields : [code, ...fields]}
      initial={{ provider: known }}
      submit={async (body) => enter(await mutateAsync({ body: { provider, ...body } }))}
      submitText={t('door.sign_in.submit')}
    />
  );
}
