import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { addCodeItem, type CodeList } from '../../code-list.contract.ts';

interface AddCodeDialogProps {
  list: CodeList;
  onClose: () => void;
}

export function AddCodeDialog({ list, onClose }: AddCodeDialogProps) {
  const { t } = useTranslation('catalogue');
  const add = useSend(addCodeItem);
  return (
    <FormDialog<Omit<BodyOf<typeof addCodeItem>, 'list'>>
      title={t('codes.addTitle', { list: t(`code_list.${list}`) })}
      fields={[
        { kind: 'line', name: 'name', label: t('codes.name'), isRequired: true, most: 60 },
        { kind: 'line', name: 'code', label: t('codes.code'), help: t('codes.codeHelp'), most: 40 },
        ...(list === 'resolution_code'
          ? [{ kind: 'switch' as const, name: 'isRepair', label: t('codes.repair'), help: t('codes.repairHelp') }]
          : []),
      ]}
      submit={(body) => add.mutateAsync({ body: { list, ...body } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
