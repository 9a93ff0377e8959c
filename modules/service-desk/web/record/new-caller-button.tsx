import { UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useFill } from '../../../../web/ui/form/use-fill.ts';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { recordContact } from '../../../customers/contact.contract.ts';
import { customerSource } from '../../../customers/web/index.ts';

/** Somebody who was not found is entered in place, with as much as is known on the phone; the form stays as it is. */
export function NewCallerButton({ customerId }: { customerId: string | undefined }) {
  const { t } = useTranslation('service-desk');
  const [isOpen, setOpen] = useState(false);
  const fill = useFill();
  const record = useSend(recordContact, { onSent: ({ id }) => void fill({ callerId: id }) });
  useHotkeys({ 'Alt+n': () => setOpen(true) });
  return (
    <>
      <Button
        type="link"
        size="small"
        className="ticket-record-new-caller"
        icon={<UserAddOutlined />}
        aria-keyshortcuts="Alt+n"
        onClick={() => setOpen(true)}
      >
        {t('record.newCaller')} <kbd>Alt+N</kbd>
      </Button>
      {isOpen && (
        <FormDialog<BodyOf<typeof recordContact>>
          title={t('record.newCallerTitle')}
          fields={[
            {
              kind: 'line',
              name: 'name',
              label: t('customers:contact.name'),
              isRequired: true,
              most: 60,
              isFocused: true,
            },
            { kind: 'phone', name: 'mobile', label: t('record.newCallerPhone'), most: 60 },
            {
              kind: 'search',
              name: 'customerId',
              label: t('customers:customer.noun'),
              source: customerSource,
              isRequired: true,
            },
            { kind: 'line', name: 'position', label: t('customers:contact.position'), most: 60 },
          ]}
          initial={{ customerId }}
          submit={(body) => record.mutateAsync({ body })}
          submitText={t('shell:action.save')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
