import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../../../web/ui/form/form.tsx';
import type { FieldValues } from '../../../../../web/ui/form/field.ts';
import { labelPapers } from '../../../label-layout.contract.ts';
import type { LabelTemplateCode } from '../../../label-template.contract.ts';
import './print-dialog.css';
import { PrintPreview } from './print-preview.tsx';
import { usePrintFields } from './use-print-fields.ts';
import { usePrintLabels, type PrintWanted } from './use-print-labels.ts';

export interface PrintEntry {
  template: LabelTemplateCode;
  customerId?: string;
  siteId?: string;
  onlyOutdated?: boolean;
  newPins?: boolean;
  firstPlace?: number;
}

interface PrintDialogProps {
  /** These machines; without, those in use that fit what is entered. */
  assetIds?: readonly string[];
  entry?: Omit<PrintEntry, 'template'>;
  onPrinted?: () => void;
  onClose: () => void;
}

const usual = { template: 'sheet_3x8' } as const;

/** Labels to a file: on what paper, of which machines, and how the first page looks. */
export function PrintDialog({ assetIds, entry, onPrinted, onClose }: PrintDialogProps) {
  const { t } = useTranslation('assets');
  const initial: PrintEntry = { ...usual, ...entry };
  const [entered, enter] = useState<PrintEntry>(initial);
  const print = usePrintLabels();
  const submit = async (values: PrintEntry) => {
    await print.mutateAsync(wantedOf(values, assetIds));
    onPrinted?.();
    onClose();
  };
  return (
    <Modal
      open
      title={t('label.print.title')}
      footer={null}
      onCancel={onClose}
      width={860}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <div className="print-dialog">
        <Form<PrintEntry>
          fields={usePrintFields(entered, { isChosen: assetIds !== undefined })}
          initial={initial}
          submit={submit}
          submitText={t('label.print.make')}
          onCancel={onClose}
          // another customer has other sites
          follow={(changed) => ('customerId' in changed ? { siteId: undefined } : {})}
          // the form's fields are those of the entry
          onChange={(values: FieldValues) => enter({ ...usual, ...(values as Partial<PrintEntry>) })}
        />
        <PrintPreview wanted={wantedOf(entered, assetIds)} />
      </div>
    </Modal>
  );
}

function wantedOf(entry: PrintEntry, assetIds: readonly string[] | undefined): PrintWanted {
  const { template, customerId, siteId, onlyOutdated = false, newPins = false, firstPlace } = entry;
  const { columns, rows } = labelPapers[template];
  return {
    template,
    newPins,
    ...(assetIds
      ? { assetIds: [...assetIds] }
      : {
          ...(customerId && { customerId }),
          ...(siteId && { siteId }),
          ...(onlyOutdated && { state: 'outdated' }),
        }),
    ...(firstPlace && columns * rows > 1 && { firstPlace: Math.min(firstPlace, columns * rows) }),
  };
}
