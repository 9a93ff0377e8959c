import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeDocument, type DocumentView } from '../../document.contract.ts';
import { useDocumentFields } from './use-document-fields.ts';

interface ChangeDocumentDialogProps {
  document: DocumentView;
  onClose: () => void;
}

export function ChangeDocumentDialog({ document, onClose }: ChangeDocumentDialogProps) {
  const { t } = useTranslation('documents');
  const change = useSend(changeDocument);
  const { id, title, kind, asset, category, model, customer, note, isReleased, isConfidential, revision } = document;
  const about = { assetId: asset?.id, categoryId: category?.id, modelId: model?.id };
  return (
    <FormDialog<BodyOf<typeof changeDocument>>
      title={t('document.change')}
      draft={`document.${id}`}
      fields={useDocumentFields({
        customerId: customer?.id,
        mayRelease: document.abilities.includes('release'),
        mayClassify: document.abilities.includes('classify'),
      })}
      initial={{ title, kind, ...about, note, isReleased, isConfidential }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { document: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
