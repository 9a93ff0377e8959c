import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import type { UrlValues } from '../../../../web/ui/url-state.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { listSavedReports, recordSavedReport } from '../../saved-report.contract.ts';
import { savedFrom } from '../reports/question.ts';
import type { ReportFacts } from '../reports/report-facts.ts';
import { savedReportPath } from './saved-report-path.ts';

interface SaveReportDialogProps {
  facts: ReportFacts;
  /** The address of the report. */
  values: UrlValues;
  onClose: () => void;
}

/** Keeps the question of a report under a name. */
export function SaveReportDialog({ facts, values, onClose }: SaveReportDialogProps) {
  const { t } = useTranslation('reports');
  const go = useGo();
  const notice = useNotice();
  const save = useSend(recordSavedReport, { changes: [listSavedReports] });
  return (
    <FormDialog<{ name: string; isShared?: boolean }>
      title={t('saved.save')}
      text={t('saved.about')}
      fields={useSavedReportFields()}
      submitText={t('shell:action.save')}
      onClose={onClose}
      submit={async ({ name, isShared }) => {
        const body = { name, facts, question: savedFrom(values) };
        const saved = await save.mutateAsync({ body: { ...body, sharedWith: isShared ? 'everybody' : 'nobody' } });
        notice.done(t('saved.done', { name }));
        go(savedReportPath(saved));
      }}
    />
  );
}

/** Its name, and for whoever may share, who sees it. */
export function useSavedReportFields(): Field[] {
  const { t } = useTranslation('reports');
  const mayShare = useMay('report.share');
  return [
    { kind: 'line', name: 'name', label: t('saved.name'), isRequired: true, most: 100, isFocused: true },
    ...(mayShare
      ? [{ kind: 'switch', name: 'isShared', label: t('saved.share'), help: t('saved.shareHelp') } as const]
      : []),
  ];
}
