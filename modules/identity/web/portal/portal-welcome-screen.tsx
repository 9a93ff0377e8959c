import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { LightDoor } from '../../../../web/ui/light/light-door.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightLine } from '../../../../web/ui/light/light-field.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { acceptLink, readLink } from '../../session.contract.ts';
import { linkToken } from '../door/link-token.ts';
import { useEnter } from '../door/use-enter.ts';

/** Where a one-time link leads the customer's people, an invitation or a reset: set a password, and come in. */
export function PortalWelcomeScreen() {
  const { t } = useTranslation('identity');
  const token = linkToken();
  const link = useAnswer(readLink, { body: { token } });
  const purpose = link.data?.purpose ?? 'invitation';
  return (
    <LightDoor help={t('portal.door.help')} title={t(`portal.welcome.${purpose}`)}>
      <LightAnswered result={link}>
        {({ name, email }) => (
          <>
            <p className="lt-intro">{t('portal.welcome.text', { name, email })}</p>
            <NewPassword token={token} />
          </>
        )}
      </LightAnswered>
    </LightDoor>
  );
}

function NewPassword({ token }: { token: string }) {
  const { t } = useTranslation('identity');
  const go = useGo();
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const accept = useSend(acceptLink, {
    changes: [],
    onSent: (session) => {
      enter(session);
      go('/portal');
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!accept.isPending) accept.mutate({ body: { token, password, locale: currentLocale() } });
  };
  return (
    <form className="lt-form" onSubmit={submit}>
      <LightLine
        label={t('portal.password.next')}
        help={t('portal.password.help')}
        type="password"
        autoComplete="new-password"
        value={password}
        minLength={10}
        required
        onChange={({ target }) => setPassword(target.value)}
      />
      <LightFault error={accept.error} />
      <LightButton type="submit" look="next" isBusy={accept.isPending}>
        {t('portal.welcome.submit')}
      </LightButton>
    </form>
  );
}
