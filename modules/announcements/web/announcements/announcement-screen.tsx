import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readAnnouncement, withdrawAnnouncement, type AnnouncementView } from '../../announcement.contract.ts';
import { AnnouncementFacts } from './announcement-facts.tsx';
import './announcements.css';
import { ReaderTable } from './reader-table.tsx';
import { useAnnouncementWords } from './use-announcement-words.ts';

export function AnnouncementScreen({ params }: ScreenProps) {
  const { t } = useTranslation('announcements');
  const words = useAnnouncementWords();
  const result = useAnswer(readAnnouncement, { params: { announcement: params['announcement'] ?? '' } });
  useLive('announcement_posting', { reads: [readAnnouncement] });
  return (
    <Answered result={result}>
      {(announcement) => (
        <Page
          title={announcement.title}
          breadcrumb={[{ text: t('announcement.plural'), to: '/announcements' }]}
          actions={<Acts announcement={announcement} />}
        >
          <p>
            <Status {...words.state(announcement.state)} /> {t(`kind.${announcement.kind}`)}
          </p>
          <div className="announcement-words">{announcement.body}</div>
          {announcement.advice !== null && (
            <Section title={t('announcement.advice')}>
              <div className="announcement-words">{announcement.advice}</div>
            </Section>
          )}
          <AnnouncementFacts announcement={announcement} />
          <Section title={t('announcement.readers')}>
            <ReaderTable announcementId={announcement.id} />
          </Section>
        </Page>
      )}
    </Answered>
  );
}

function Acts({ announcement: { id, title, revision, abilities } }: { announcement: AnnouncementView }) {
  const { t } = useTranslation('announcements');
  const go = useGo();
  const withdraw = useSend(withdrawAnnouncement);
  return (
    <>
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => go(`/announcements/${id}/edit`)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('withdraw') && (
        <ConfirmButton
          title={t('announcement.withdrawTitle', { title })}
          text={t('announcement.withdrawText')}
          confirmText={t('announcement.withdraw')}
          isDanger
          onConfirm={() => withdraw.mutateAsync({ params: { announcement: id }, ifMatch: revision })}
        >
          {t('announcement.withdraw')}
        </ConfirmButton>
      )}
    </>
  );
}
