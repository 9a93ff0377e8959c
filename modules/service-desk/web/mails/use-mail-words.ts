import { useTranslation } from 'react-i18next';
import type { MailState, ParsedMail } from '../../../channels/incoming-mail.contract.ts';

const tones = {
  fetched: 'waiting',
  taken: 'good',
  ignored: 'over',
  review: 'active',
  held: 'soon',
  failed: 'breached',
  no_business: 'over',
} as const satisfies Record<MailState, string>;

/** What a mail's state, reason and sender are called. */
export function useMailWords() {
  const { t } = useTranslation('service-desk');
  return {
    state: (state: MailState) => ({ tone: tones[state], text: t(`mail.state.${state}`) }),
    // reasons of other modules have words of their own there
    why: (why: string | null) => why && t(`mail.why.${why}`, { defaultValue: t(`channels:record.reason.${why}`, why) }),
    from: (from: ParsedMail['from']) => {
      if (from === null) return t('mail.nobody');
      return from.name ? `${from.name} <${from.address}>` : from.address;
    },
  };
}
