import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { RecordActs } from '../../../../web/ui/record-acts.tsx';
import { reinstateDocument, retireDocument, type DocumentView } from '../../document.contract.ts';
import { ChangeDocumentDialog } from './change-document-dialog.tsx';

export function DocumentActions({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const [isChanging, change] = useState(false);
  const retire = useSend(retireDocument);
  const reinstate = useSend(reinstateDocument);
  const { id, title, revision, abilities } = document;
  const seen = { params: { document: id }, ifMatch: revision };
  return (
    <>
      <RecordActs
        abilities={abilities}
        edit={() => change(true)}
        retire={{
          name: t('state.retire'),
          question: t('state.retireQuestion', { title }),
          text: t('state.retireText'),
          act: () => retire.mutateAsync(seen),
        }}
        reinstate={{ name: t('state.reinstate'), act: () => reinstate.mutateAsync(seen) }}
      />
      {isChanging && <ChangeDocumentDialog document={document} onClose={() => change(false)} />}
    </>
  );
}
