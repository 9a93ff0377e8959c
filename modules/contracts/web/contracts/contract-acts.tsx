import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { activateContract, offerContract, resumeContract, reviseContract } from '../../contract-act.contract.ts';
import type { ContractAct, ContractView } from '../../contract.contract.ts';
import { ActDialog, spokenActs, type SpokenAct } from './act-dialog.tsx';
import { ChangeContractDialog } from './change-contract-dialog.tsx';
import { RenewDialog } from './renew-dialog.tsx';

type Opened = SpokenAct | 'change' | 'renew' | null;

/** What a contract is waiting for; the rest are interruptions. */
const leadsOn: ReadonlySet<ContractAct> = new Set(['offer', 'sign', 'activate', 'resume']);

/** What this caller may do with the contract now; the next sensible act is filled. */
export function ContractActs({ contract }: { contract: ContractView }) {
  const { t } = useTranslation('contracts');
  const [opened, open] = useState<Opened>(null);
  const close = () => open(null);
  const may = (ability: ContractView['abilities'][number]) => contract.abilities.includes(ability);
  const spoken = spokenActs.find((act) => act === opened);
  return (
    <>
      {contract.acts.map((act, at) => (
        <Act key={act} contract={contract} act={act} isNext={at === 0 && leadsOn.has(act)} open={open} />
      ))}
      {may('renew') && <Button onClick={() => open('renew')}>{t('contract.renew')}</Button>}
      {may('change') && (
        <Button icon={<EditOutlined />} onClick={() => open('change')}>
          {t('shell:action.edit')}
        </Button>
      )}
      {spoken && <ActDialog contract={contract} act={spoken} onClose={close} />}
      {opened === 'change' && <ChangeContractDialog contract={contract} onClose={close} />}
      {opened === 'renew' && <RenewDialog contract={contract} onClose={close} />}
    </>
  );
}

interface ActProps {
  contract: ContractView;
  act: ContractAct;
  isNext: boolean;
  open: (act: SpokenAct) => void;
}

function Act({ contract, act, isNext, open }: ActProps) {
  const { t } = useTranslation('contracts');
  const go = useGo();
  const send = {
    offer: useSend(offerContract),
    revise: useSend(reviseContract),
    activate: useSend(activateContract),
    resume: useSend(resumeContract),
  };
  const spoken = spokenActs.find((one) => one === act);
  if (spoken) {
    const isOver = spoken === 'terminate' || spoken === 'end';
    return (
      <ActButton act={() => open(spoken)} isNext={isNext && !isOver} isDanger={isOver}>
        {t(`act.${act}`)}
      </ActButton>
    );
  }
  const { id, revision } = contract;
  const press = async () => {
    if (act in send) await send[act as keyof typeof send].mutateAsync({ params: { contract: id }, ifMatch: revision });
    go(`/contracts/${id}`);
  };
  return (
    <ActButton act={press} isNext={isNext}>
      {t(`act.${act}`)}
    </ActButton>
  );
}
