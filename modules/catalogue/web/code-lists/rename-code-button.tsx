import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeCodeItem, type CodeItemView } from '../../code-list.contract.ts';

/** Renames a code; a delivered one that is left empty gets its delivered name back. Of a resolution code also whether it counts as a repair. */
export function RenameCodeButton({ item, name }: { item: CodeItemView; name: string }) {
  const { t } = useTranslation('catalogue');
  const [isOpen, setOpen] = useState(false);
  const change = useSend(changeCodeItem);
  const isResolution = item.list === 'resolution_code';
  return (
    <>
      <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
        {t(isResolution ? 'codes.edit' : 'codes.rename')}
      </Button>
      {isOpen && (
        <FormDialog<BodyOf<typeof changeCodeItem>>
          title={t(isResolution ? 'codes.editTitle' : 'codes.renameTitle', { name })}
          fields={[
            {
              kind: 'line',
              name: 'name',
              label: t('codes.name'),
              help: item.isDelivered && t('codes.deliveredHelp'),
              placeholder: item.isDelivered ? t(`${item.list}.${item.code}`) : undefined,
              isRequired: !item.isDelivered,
              most: 60,
            },
            ...(isResolution
              ? [{ kind: 'switch' as const, name: 'isRepair', label: t('codes.repair'), help: t('codes.repairHelp') }]
              : []),
          ]}
          initial={{ name: item.name, ...(isResolution && { isRepair: item.isRepair ?? false }) }}
          emptyAs="null"
          submit={(body) => change.mutateAsync({ params: { codeItem: item.id }, body, ifMatch: item.revision })}
          submitText={t('shell:action.save')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
