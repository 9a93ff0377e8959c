import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { takeCallEvent } from '../../call.contract.ts';
import { Extensions } from './extensions.tsx';
import { Hotlines } from './hotlines.tsx';

/** What people dial, and whose phone it is that rings; where the phone system tells of its calls. */
export function PhoneScreen() {
  const { t } = useTranslation('channels');
  return (
    <Page title={t('phone.title')}>
      <p className="yt-quiet">{t('phone.connect', { path: `POST ${addressOf(takeCallEvent.path)}` })}</p>
      <Section title={t('hotline.plural')}>
        <Hotlines />
      </Section>
      <Section title={t('extension.plural')}>
        <Extensions />
      </Section>
    </Page>
  );
}
