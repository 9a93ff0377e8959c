import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from 'antd';
import { Form } from '../../../../web/ui/form/form.tsx';
import type { AnnouncementView, Audience } from '../../announcement.contract.ts';
import { audienceOf, namesNobody, type AnnouncementEntries } from './announcement-entries.ts';
import { useAnnouncementFields } from './use-announcement-fields.ts';

interface AnnouncementFormProps {
  draft: string;
  /** Absent: a new one. */
  announcement?: AnnouncementView;
  initial: AnnouncementEntries;
  send: (body: Record<string, unknown> & { audience: Audience }) => Promise<unknown>;
  onCancel: () => void;
}

export function AnnouncementForm({ draft, announcement, initial, send, onCancel }: AnnouncementFormProps) {
  const { t } = useTranslation('announcements');
  const [entries, follow] = useState<Partial<AnnouncementEntries>>(initial);
  const [isForNobody, warn] = useState(false);
  const isForSome = entries.reach === 'some';
  const submit = async (values: AnnouncementEntries) => {
    warn(namesNobody(values));
    if (namesNobody(values)) return;
    const { reach: _reach, customerIds: _customers, siteIds: _sites, categoryIds: _categories, ...body } = values;
    await send({ ...body, audience: audienceOf(values) });
  };
  return (
    <>
      {isForNobody && <Alert type="error" showIcon title={t('audience.nobody')} />}
      <Form<AnnouncementEntries>
        draft={draft}
        fields={useAnnouncementFields({ isForSome, known: announcement?.audience, isNew: announcement === undefined })}
        initial={initial}
        emptyAs={announcement ? 'null' : undefined}
        onChange={follow}
        submit={submit}
        submitText={t(announcement ? 'shell:action.save' : 'announcement.send')}
        onCancel={onCancel}
      />
    </>
  );
}
