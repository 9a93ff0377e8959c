import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeBranch, retireBranch, type BranchView } from '../../branch.contract.ts';
import { RecordActs } from '../../../../web/ui/record-acts.tsx';
import { useBranchFields } from './use-branch-fields.ts';

export function BranchActions({ branch }: { branch: BranchView }) {
  const { t } = useTranslation('identity');
  const [isChanging, setChanging] = useState(false);
  const retire = useSend(retireBranch);
  const { id, name, revision, abilities } = branch;
  return (
    <>
      <RecordActs
        abilities={abilities}
        edit={() => setChanging(true)}
        retire={{
          name: t('team.retire'),
          question: t('branch.retireQuestion', { name }),
          text: t('branch.retireText'),
          act: () => retire.mutateAsync({ params: { branch: id }, ifMatch: revision }),
        }}
      />
      {isChanging && <ChangeBranchDialog branch={branch} onClose={() => setChanging(false)} />}
    </>
  );
}

function ChangeBranchDialog({ branch, onClose }: { branch: BranchView; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const change = useSend(changeBranch);
  const { id, revision, name, address, phone } = branch;
  return (
    <FormDialog<BodyOf<typeof changeBranch>>
      title={t('branch.change')}
      fields={useBranchFields()}
      initial={{ name, address, phone }}
      emptyAs="null"
      draft={`branch.${id}`}
      submit={(body) => change.mutateAsync({ params: { branch: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
