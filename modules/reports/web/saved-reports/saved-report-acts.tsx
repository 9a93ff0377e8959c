import { CheckOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import type { UrlValues } from '../../../../web/ui/url-state.ts';
import { changeSavedReport, retireSavedReport, type SavedReportView } from '../../saved-report.contract.ts';
import { savedFrom } from '../reports/question.ts';
import { isSameQuestion } from './same-question.ts';
import { useSavedReportFields } from './save-report-dialog.tsx';

interface SavedReportActsProps {
  saved: SavedReportView;
  /** The address of the report, which may ask otherwise by now. */
  values: UrlValues;
}

/** What may be done with a saved report that is open: keep what was changed, name and share it, take it out of use. */
export function SavedReportActs({ saved, values }: SavedReportActsProps) {
  const { t } = useTranslation('reports');
  const [isNaming, name] = useState(false);
  const go = useGo();
  const change = useSend(changeSavedReport);
  const retire = useSend(retireSavedReport);
  const question = savedFrom(values);
  const params = { savedReport: saved.id };
  if (!saved.abilities.includes('change')) return null;
  return (
    <>
      {!isSameQuestion(question, saved.question) && (
        <ActButton
          icon={<CheckOutlined />}
          isNext
          act={() => change.mutateAsync({ params, body: { question }, ifMatch: saved.revision })}
        >
          {t('saved.keep')}
        </ActButton>
      )}
      <Button icon={<EditOutlined />} onClick={() => name(true)}>
        {t('saved.rename')}
      </Button>
      <RetireButton
        question={t('saved.retireQuestion', { name: saved.name })}
        text={t('saved.retireText')}
        retire={() => retire.mutateAsync({ params }).then(() => go('/reports'))}
      >
        {t('saved.retire')}
      </RetireButton>
      {isNaming && <RenameDialog saved={saved} onClose={() => name(false)} />}
    </>
  );
}

function RenameDialog({ saved, onClose }: { saved: SavedReportView; onClose: () => void }) {
  const { t } = useTranslation('reports');
  const change = useSend(changeSavedReport);
  return (
    <FormDialog<{ name: string; isShared?: boolean }>
      title={t('saved.rename')}
      fields={useSavedReportFields()}
      initial={{ name: saved.name, isShared: saved.sharedWith === 'everybody' }}
      submitText={t('shell:action.save')}
      onClose={onClose}
      submit={({ name, isShared }) => {
        const sharedWith = isShared ? 'everybody' : 'nobody';
        const body = { name, ...(saved.abilities.includes('share') && ({ sharedWith } as const)) };
        return change.mutateAsync({ params: { savedReport: saved.id }, body, ifMatch: saved.revision });
      }}
    />
  );
}
