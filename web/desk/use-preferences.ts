import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionKey } from '../api/session-key.ts';
import { useSession } from '../api/session.ts';
import { useSend } from '../api/use-send.ts';
import { speak } from '../i18n/i18n.ts';
import { locales } from '../../kernel/locale.ts';
import { changePreferences, themes } from '../../modules/identity/session.contract.ts';
import { chooseTheme } from '../ui/theme/theme.ts';

/** Menu entries for theme and language: shown at once, then kept with the account. */
export function usePreferences() {
  const { t } = useTranslation();
  const session = useSession();
  const client = useQueryClient();
  const { mutate } = useSend(changePreferences, { onSent: (answer) => client.setQueryData(sessionKey, answer) });
  return {
    chosen: [session?.theme ?? '', session?.locale ?? ''],
    themes: themes.map((theme) => ({
      key: theme,
      label: t(`shell:theme.${theme}`),
      onClick: () => {
        chooseTheme(theme);
        mutate({ body: { theme } });
      },
    })),
    languages: locales.map((locale) => ({
      key: locale,
      label: t(`shell:language.${locale}`),
      onClick: () => void speak(locale).then(() => mutate({ body: { locale } })),
    })),
  };
}
