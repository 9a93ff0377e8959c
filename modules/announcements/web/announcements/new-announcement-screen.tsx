import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordAnnouncement } from '../../announcement.contract.ts';
import { AnnouncementForm } from './announcement-form.tsx';

export function NewAnnouncementScreen() {
  const { t } = useTranslation('announcements');
  const go = useGo();
  const record = useSend(recordAnnouncement);
  return (
    <Page
      title={t('announcement.new')}
      breadcrumb={[{ text: t('announcement.plural'), to: '/announcements' }]}
      layout="column"
    >
      <AnnouncementForm
        draft="announcement.new"
        initial={{ reach: 'all', kind: 'planned', goesByMail: false }}
        // the form's fields are those of the body
        send={(body) =>
          record
            .mutateAsync({ body: body as unknown as BodyOf<typeof recordAnnouncement> })
            .then(({ id }) => go(`/announcements/${id}`))
        }
        onCancel={() => go('/announcements')}
      />
    </Page>
  );
}
