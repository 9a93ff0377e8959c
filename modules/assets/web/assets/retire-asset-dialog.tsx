import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { retireAsset, type AssetView } from '../../asset.contract.ts';
import { useAssetWords } from './use-asset-words.ts';

interface RetireAssetDialogProps {
  asset: AssetView;
  onClose: () => void;
}

/** Out of use: kept somewhere, or scrapped. */
export function RetireAssetDialog({ asset: { id, number, revision }, onClose }: RetireAssetDialogProps) {
  const { t } = useTranslation('assets');
  const retire = useSend(retireAsset);
  return (
    <FormDialog<BodyOf<typeof retireAsset>>
      title={t('retire.title', { number })}
      text={t('retire.text')}
      fields={[{ kind: 'radio', name: 'status', label: t('retire.how'), choices: useAssetWords().ends }]}
      initial={{ status: 'retired' }}
      submit={(body) => retire.mutateAsync({ params: { asset: id }, body, ifMatch: revision })}
      submitText={t('retire.action')}
      isDanger
      onClose={onClose}
    />
  );
}
