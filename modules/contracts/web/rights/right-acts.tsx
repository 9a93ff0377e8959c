import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { exerciseContractRight, waiveContractRight, type ContractRightView } from '../../contract-right.contract.ts';

type Act = ContractRightView['abilities'][number];

/** What may be written down of an open right, with the word that it rests on. */
export function RightActs({ right }: { right: ContractRightView }) {
  const { t } = useTranslation('contracts');
  const [act, begin] = useState<Act>();
  const exercise = useSend(exerciseContractRight);
  const waive = useSend(waiveContractRight);
  const { id, revision, abilities } = right;
  const send = ({ note }: { note: string }) => {
    const sent = { params: { contractRight: id }, body: { note }, ifMatch: revision };
    return act === 'waive' ? waive.mutateAsync(sent) : exercise.mutateAsync(sent);
  };
  return (
    <>
      {abilities.map((one) => (
        <Button key={one} size="small" onClick={() => begin(one)}>
          {t(`right.${one}`)}
        </Button>
      ))}
      {act && (
        <FormDialog<{ note: string }>
          title={t(`right.${act}Title`)}
          text={t(`right.${act}Text`)}
          fields={[
            {
              kind: 'text',
              name: 'note',
              label: t('right.note'),
              help: t('right.noteHelp'),
              isRequired: true,
              most: 1000,
              rows: 3,
            },
          ]}
          submit={send}
          submitText={t(`right.${act}`)}
          onClose={() => begin(undefined)}
        />
      )}
    </>
  );
}
