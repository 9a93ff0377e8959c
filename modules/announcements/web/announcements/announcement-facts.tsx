import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { AnnouncementView } from '../../announcement.contract.ts';
import { useAnnouncementWords } from './use-announcement-words.ts';

/** To whom, for how long, and how many have read it. */
export function AnnouncementFacts({ announcement }: { announcement: AnnouncementView }) {
  const { t } = useTranslation('announcements');
  const words = useAnnouncementWords();
  const { audience, customerCount, readerCount, createdBy } = announcement;
  const named = [...audience.customers, ...audience.sites, ...audience.categories].map(({ name }) => name);
  return (
    <Facts
      items={[
        { label: t('announcement.hoursLabel'), value: words.hours(announcement) },
        {
          label: t('announcement.audience'),
          value: named.length > 0 ? named.join(t('audience.and')) : t('audience.everybody'),
        },
        { label: t('announcement.reach'), value: t('audience.customers', { count: customerCount }) },
        { label: t('announcement.readers'), value: t('announcement.readerCount', { count: readerCount }) },
        { label: t('announcement.showsFrom'), value: <InstantText at={announcement.showsFrom} /> },
        {
          label: t('announcement.showsUntil'),
          value: announcement.showsUntil && <InstantText at={announcement.showsUntil} />,
        },
        { label: t('announcement.goesByMail'), value: t(`announcement.mailed.${announcement.goesByMail}`) },
        { label: t('announcement.createdBy'), value: createdBy?.name ?? null },
      ]}
    />
  );
}
