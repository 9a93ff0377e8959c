import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useWaitingFiles } from '../../../files/web/index.ts';
import { recordDocumentVersion } from '../../document-version.contract.ts';
import type { DocumentView } from '../../document.contract.ts';
import { useVersionFields } from './use-version-fields.ts';
import { versionIn, type VersionEntry } from './version-entry.ts';
import { VersionFileContext } from './version-file.tsx';

interface AddVersionDialogProps {
  document: DocumentView;
  onClose: () => void;
}

/** Begins as the current version came: as a file, or pasted under the same name. */
export function AddVersionDialog({ document: { id, version }, onClose }: AddVersionDialogProps) {
  const { t } = useTranslation('documents');
  const record = useSend(recordDocumentVersion);
  const waiting = useWaitingFiles(`document.${id}`);
  const way = version.pastedAs === null ? ('file' as const) : ('paste' as const);
  const [values, setValues] = useState<FieldValues>({ way });
  return (
    <VersionFileContext value={waiting}>
      <FormDialog<VersionEntry>
        title={t('version.add')}
        draft={`document.version.${id}`}
        fields={useVersionFields(values['way'])}
        initial={{ way, ...(version.pastedAs !== null && { pastedName: version.pastedAs }) }}
        onChange={setValues}
        submit={async (entry) => {
          await record.mutateAsync({ params: { document: id }, body: versionIn(entry, waiting.ids) });
          waiting.clear();
        }}
        submitText={t('version.add')}
        onClose={onClose}
      />
    </VersionFileContext>
  );
}
