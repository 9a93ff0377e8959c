import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeAnnouncement, readAnnouncement, type AnnouncementView } from '../../announcement.contract.ts';
import type { AnnouncementEntries } from './announcement-entries.ts';
import { AnnouncementForm } from './announcement-form.tsx';

export function ChangeAnnouncementScreen({ params }: ScreenProps) {
  const result = useAnswer(readAnnouncement, { params: { announcement: params['announcement'] ?? '' } });
  return <Answered result={result}>{(announcement) => <Changing announcement={announcement} />}</Answered>;
}

function Changing({ announcement }: { announcement: AnnouncementView }) {
  const { t } = useTranslation('announcements');
  const go = useGo();
  const change = useSend(changeAnnouncement);
  const { id, title, revision } = announcement;
  const back = () => go(`/announcements/${id}`);
  return (
    <Page
      title={t('announcement.change')}
      breadcrumb={[
        { text: t('announcement.plural'), to: '/announcements' },
        { text: title, to: `/announcements/${id}` },
      ]}
      layout="column"
    >
      <AnnouncementForm
        draft={`announcement.${id}`}
        announcement={announcement}
        initial={entriesOf(announcement)}
        send={(body) => change.mutateAsync({ params: { announcement: id }, body, ifMatch: revision }).then(back)}
        onCancel={back}
      />
    </Page>
  );
}

function entriesOf({ audience, ...announcement }: AnnouncementView): AnnouncementEntries {
  const { title, kind, body, advice, happensFrom, happensUntil, showsFrom, showsUntil } = announcement;
  const [customerIds, siteIds, categoryIds] = [audience.customers, audience.sites, audience.categories].map((named) =>
    named.map(({ id }) => id),
  );
  const reach = customerIds?.length || siteIds?.length || categoryIds?.length ? 'some' : 'all';
  const said = { title, kind, body, advice, happensFrom, happensUntil, showsFrom, showsUntil };
  return { ...said, reach, customerIds, siteIds, categoryIds };
}
