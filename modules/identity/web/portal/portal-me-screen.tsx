import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { locales } from '../../../../kernel/locale.ts';
import { sessionKey } from '../../../../web/api/session-key.ts';
import { useSession } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useSignOut } from '../../../../web/api/use-sign-out.ts';
import { speak } from '../../../../web/i18n/i18n.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightToggles } from '../../../../web/ui/light/light-choices.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { chooseTheme, useTheme } from '../../../../web/ui/theme/theme.ts';
import { changePreferences, themes } from '../../session.contract.ts';
import { OwnPassword } from './own-password.tsx';

/** One's own account: language, look, password, and the way out. */
export function PortalMeScreen() {
  const { t } = useTranslation('identity');
  const session = useSession();
  const signOut = useSignOut('/portal');
  return (
    <LightPage title={session?.name ?? ''} intro={session?.email}>
      <Preferences />
      <OwnPassword />
      <section className="lt-section">
        <LightButton onClick={signOut}>{t('shell:session.signOut')}</LightButton>
      </section>
    </LightPage>
  );
}

/** Shown at once, then kept with the account. */
function Preferences() {
  const { t } = useTranslation();
  const session = useSession();
  const client = useQueryClient();
  const { choice } = useTheme();
  const { mutate } = useSend(changePreferences, {
    changes: [],
    onSent: (answer) => client.setQueryData(sessionKey, answer),
  });
  return (
    <section className="lt-section">
      <h2>{t('shell:language.label')}</h2>
      <LightToggles
        label={t('shell:language.label')}
        choices={locales.map((locale) => ({ value: locale, title: t(`shell:language.${locale}`) }))}
        chosen={session?.locale ?? ''}
        onChoose={(value) => {
          const locale = locales.find((one) => one === value);
          if (locale) void speak(locale).then(() => mutate({ body: { locale } }));
        }}
      />
      <h2>{t('shell:theme.label')}</h2>
      <LightToggles
        label={t('shell:theme.label')}
        choices={themes.map((theme) => ({ value: theme, title: t(`shell:theme.${theme}`) }))}
        chosen={choice}
        onChoose={(value) => {
          const theme = themes.find((one) => one === value);
          if (!theme) return;
          chooseTheme(theme);
          mutate({ body: { theme } });
        }}
      />
    </section>
  );
}
