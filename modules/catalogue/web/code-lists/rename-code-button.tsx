import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeCodeItem, type CodeItemView } from '../../code-list.contract.ts';

/** Renames a code; a delivered one that is left empty gets its delivered name back. */
export function RenameCodeButton({ item, name }: { item: CodeItemView; name: string }) {
  const { t } = useTranslation('catalogue');
  const [isOpen, setOpen] = useState(false);
  const change = useSend(changeCodeItem);
  return (
    <>
      <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
        {t('codes.rename')}
      </Button>
      {isOpen && (
        <FormDialog<BodyOf<typeof changeCodeItem>>
          title={t('codes.renameTitle', { name })}
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
          ]}
          initial={{ name: item.name }}
          emptyAs="null"
          submit={(body) => change.mutateAsync({ params: { codeItem: item.id }, body, ifMatch: item.revision })}
          submitText={t('shell:action.save')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
