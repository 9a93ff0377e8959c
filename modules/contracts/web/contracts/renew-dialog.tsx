import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { renewContract, type ContractView } from '../../contract.contract.ts';

interface RenewDialogProps {
  contract: ContractView;
  onClose: () => void;
}

export function RenewDialog({ contract: { id, number, revision }, onClose }: RenewDialogProps) {
  const { t } = useTranslation('contracts');
  const go = useGo();
  const renew = useSend(renewContract);
  return (
    <FormDialog<BodyOf<typeof renewContract>>
      title={`${t('contract.renewTitle')} · ${number}`}
      text={t('contract.renewText')}
      fields={[{ kind: 'day', name: 'endsOn', label: t('contract.endsOn'), help: t('contract.endsOnHelp') }]}
      submit={async (body) => {
        const next = await renew.mutateAsync({ params: { contract: id }, body, ifMatch: revision });
        go(`/contracts/${next.id}`);
      }}
      submitText={t('contract.renew')}
      onClose={onClose}
    />
  );
}
