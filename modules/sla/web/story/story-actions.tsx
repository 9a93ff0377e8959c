import { FilePdfOutlined, PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { downloadFile } from '../../../../web/api/download-file.ts';
import { Problem } from '../../../../web/api/problem.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { saveFile } from '../../../../web/ui/save-file.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { downloadClockStories } from '../../clock-story.contract.ts';

/** The chosen story on paper, or all of them as a file. */
export function StoryActions({ subjectKind, subjectId }: { subjectKind: string; subjectId: string }) {
  const { t } = useTranslation('sla');
  const notice = useNotice();
  const { mutate, isPending } = useMutation({
    mutationFn: () => {
      const asked = { subjectKind, subjectId, locale: currentLocale() };
      return downloadFile(addressOf(downloadClockStories.path, {}, asked), () => undefined);
    },
    onSuccess: (file) => {
      saveFile(file);
      notice.done(t('shell:export.done', { name: file.name }));
    },
    onError: (error) => notice.failed(error instanceof Problem ? error : t('shell:export.brokenOff')),
  });
  return (
    <>
      <Button icon={<FilePdfOutlined />} loading={isPending} onClick={() => mutate()}>
        {t('story.pdf')}
      </Button>
      <Button icon={<PrinterOutlined />} onClick={() => print()}>
        {t('story.print')}
      </Button>
    </>
  );
}
