import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightLine } from '../../../../web/ui/light/light-field.tsx';
import { signIn } from '../../session.contract.ts';
import { lastProvider } from '../door/last-provider.ts';
import { useEnter } from '../door/use-enter.ts';

/** Without a provider's code in the address, and with several providers here, it is asked for. */
export function PortalSignInForm({ provider }: { provider: string | undefined }) {
  const { t } = useTranslation('identity');
  const enter = useEnter();
  const [code, setCode] = useState(provider ?? lastProvider() ?? '');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const send = useSend(signIn, { changes: [], onSent: enter });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate({ body: { provider: provider ?? code.trim(), email: email.trim(), password } });
  };
  return (
    <form className="lt-form" onSubmit={submit}>
      {provider === undefined && (
        <LightLine
          label={t('portal.door.code')}
          help={t('portal.door.codeHelp')}
          value={code}
          autoCapitalize="none"
          required
          onChange={({ target }) => setCode(target.value)}
        />
      )}
      <LightLine
        label={t('portal.door.email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        value={email}
        required
        onChange={({ target }) => setEmail(target.value)}
      />
      <LightLine
        label={t('portal.door.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        required
        onChange={({ target }) => setPassword(target.value)}
      />
      <LightFault error={send.error} />
      <LightButton type="submit" look="next" isBusy={send.isPending}>
        {t('portal.door.submit')}
      </LightButton>
    </form>
  );
}
