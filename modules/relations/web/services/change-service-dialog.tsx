import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeBusinessService, type BusinessServiceView } from '../../business-service.contract.ts';
import { useServiceFields } from './use-service-fields.ts';

interface ChangeServiceDialogProps {
  service: BusinessServiceView;
  onClose: () => void;
}

export function ChangeServiceDialog({ service, onClose }: ChangeServiceDialogProps) {
  const { t } = useTranslation('relations');
  const change = useSend(changeBusinessService);
  const { id, customer, name, importance, owner, system, note, revision } = service;
  return (
    <FormDialog<BodyOf<typeof changeBusinessService>>
      title={name}
      draft={`business-service.${id}`}
      fields={useServiceFields(customer.id)}
      initial={{ name, importance, ownerId: owner?.id ?? null, systemId: system?.id ?? null, note }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { service: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
