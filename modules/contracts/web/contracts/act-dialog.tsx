import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { endContract, signContract, suspendContract, terminateContract } from '../../contract-act.contract.ts';
import type { ContractView } from '../../contract.contract.ts';

/** Acts of which something is said: a day, a reason. */
export const spokenActs = ['sign', 'suspend', 'end', 'terminate'] as const;
export type SpokenAct = (typeof spokenActs)[number];

interface ActDialogProps {
  contract: ContractView;
  act: SpokenAct;
  onClose: () => void;
}

interface Said {
  signedOn?: string;
  endsOn?: string;
  reason?: string;
}

export function ActDialog({ contract, act, onClose }: ActDialogProps) {
  const { t } = useTranslation('contracts');
  const send = useActs(contract);
  return (
    <FormDialog<Said>
      title={`${t(`act.${act}`)} · ${contract.number}`}
      text={t(`actText.${act}`)}
      fields={useActFields(act, contract)}
      submit={(said) => send(act, said)}
      submitText={t(`act.${act}`)}
      isDanger={act === 'terminate' || act === 'end'}
      onClose={onClose}
    />
  );
}

function useActs({ id, revision }: ContractView) {
  const sign = useSend(signContract);
  const suspend = useSend(suspendContract);
  const end = useSend(endContract);
  const terminate = useSend(terminateContract);
  const to = { params: { contract: id }, ifMatch: revision };
  return (act: SpokenAct, { signedOn, endsOn, reason = '' }: Said) => {
    const days = endsOn === undefined ? {} : { endsOn };
    switch (act) {
      case 'sign':
        return sign.mutateAsync({ ...to, body: signedOn === undefined ? {} : { signedOn } });
      case 'suspend':
        return suspend.mutateAsync({ ...to, body: { reason } });
      case 'end':
        return end.mutateAsync({ ...to, body: { ...days, ...(reason && { reason }) } });
      case 'terminate':
        return terminate.mutateAsync({ ...to, body: { ...days, reason } });
    }
  };
}

function useActFields(act: SpokenAct, { status }: ContractView): Field[] {
  const { t } = useTranslation('contracts');
  const hasBegun = status === 'active' || status === 'suspended';
  if (act === 'sign') {
    return [{ kind: 'day', name: 'signedOn', label: t('contract.signedOn'), help: t('actField.signedOnHelp') }];
  }
  const reason: Field = {
    kind: 'text',
    name: 'reason',
    label: t('contract.statusReason'),
    isRequired: act !== 'end',
    most: 500,
    rows: 2,
  };
  if (act === 'suspend' || !hasBegun) return [reason];
  return [{ kind: 'day', name: 'endsOn', label: t('contract.endsOn'), help: t('actField.endsOnHelp') }, reason];
}
