import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeLicence, type LicenceView } from '../../licence.contract.ts';
import { bodyOf, type LicenceEntry } from './licence-entry.ts';
import { useLicenceFields } from './use-licence-fields.ts';

interface ChangeLicenceDialogProps {
  licence: LicenceView;
  onClose: () => void;
}

/** Keys that are left empty stay as they are. */
export function ChangeLicenceDialog({ licence, onClose }: ChangeLicenceDialogProps) {
  const { t } = useTranslation('software');
  const change = useSend(changeLicence);
  const { id, edition, metric, quantity, price, supplier, contractNumber, startsOn, endsOn } = licence;
  const { freeAtLeast, noticeDays, note, revision, hasKeys } = licence;
  return (
    <FormDialog<LicenceEntry>
      title={t('licence.change')}
      fields={useLicenceFields({ hasKeys })}
      initial={{
        edition,
        metric,
        quantity,
        price: price && Number(price.amount),
        supplierId: supplier?.id ?? null,
        contractNumber,
        startsOn,
        endsOn,
        freeAtLeast,
        noticeDays,
        note,
      }}
      emptyAs="null"
      submit={({ keys, ...entry }) =>
        change.mutateAsync({
          params: { licence: id },
          body: { ...bodyOf(entry), ...(keys && { keys }) },
          ifMatch: revision,
        })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
