import { DownloadOutlined, EllipsisOutlined, EyeInvisibleOutlined, MergeCellsOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '../../contact.contract.ts';
import { ChooseDoubleDialog } from './choose-double-dialog.tsx';
import { EraseContactDialog } from './erase-contact-dialog.tsx';
import { useDisclosure } from './use-disclosure.ts';

/** What is seldom done with a contact; without anything of it, no button. */
export function ContactMore({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState<'merge' | 'erase' | null>(null);
  const disclose = useDisclosure(contact);
  const close = () => setOpen(null);
  const all = [
    { key: 'merge', label: t('contact.merge'), icon: <MergeCellsOutlined />, onClick: () => setOpen('merge') },
    { key: 'disclose', label: t('contact.disclose'), icon: <DownloadOutlined />, onClick: disclose },
    {
      key: 'erase',
      label: t('contact.erase'),
      icon: <EyeInvisibleOutlined />,
      danger: true,
      onClick: () => setOpen('erase'),
    },
  ] as const;
  const items = all.filter(({ key }) => contact.abilities.includes(key));
  if (items.length === 0) return null;
  return (
    <>
      <Dropdown menu={{ items: [...items] }} trigger={['click']}>
        <Button icon={<EllipsisOutlined />} aria-label={t('contact.more')} title={t('contact.more')} />
      </Dropdown>
      {open === 'merge' && <ChooseDoubleDialog contact={contact} onClose={close} />}
      {open === 'erase' && <EraseContactDialog contact={contact} onClose={close} />}
    </>
  );
}
