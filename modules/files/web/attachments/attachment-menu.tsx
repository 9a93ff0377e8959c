import {
  DeleteOutlined,
  DownloadOutlined,
  EditOutlined,
  GlobalOutlined,
  LockOutlined,
  MoreOutlined,
  SafetyOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { changeAttachment, retireAttachment, type AttachmentView } from '../../attachment.contract.ts';
import { fileAddress } from './file-address.ts';

type Changes = BodyOf<typeof changeAttachment>;

/** What the caller may do with one file; downloading it anybody may who sees it. */
export function AttachmentMenu({ attachment }: { attachment: AttachmentView }) {
  const { t } = useTranslation('files');
  const [isRenaming, rename] = useState(false);
  const change = useChange(attachment);
  const items = useMenuItems(attachment, { change: change.orSay, rename: () => rename(true) });
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
        <Button
          size="small"
          type="text"
          icon={<MoreOutlined />}
          aria-label={t('attachment.menu', { name: attachment.name })}
        />
      </Dropdown>
      {isRenaming && (
        <FormDialog<{ name: string }>
          title={t('attachment.rename')}
          fields={[{ kind: 'line', name: 'name', label: t('attachment.name'), isRequired: true, most: 200 }]}
          initial={{ name: attachment.name }}
          submit={change.send}
          submitText={t('shell:action.save')}
          onClose={() => rename(false)}
        />
      )}
    </>
  );
}

function useChange({ id, revision }: AttachmentView) {
  const { mutateAsync } = useSend(changeAttachment);
  const notice = useNotice();
  const send = (body: Changes) => mutateAsync({ params: { attachment: id }, body, ifMatch: revision });
  return { send, orSay: (body: Changes) => void send(body).catch(notice.failed) };
}

interface Deeds {
  change: (body: Changes) => void;
  rename: () => void;
}

function useMenuItems(attachment: AttachmentView, { change, rename }: Deeds): MenuProps['items'] {
  const { t } = useTranslation('files');
  const askRemoval = useRemoval(attachment);
  const { abilities, audience, isConfidential, name } = attachment;
  const isPublic = audience === 'public';
  const changing: MenuProps['items'] = [
    { key: 'rename', icon: <EditOutlined />, label: t('attachment.rename'), onClick: rename },
    isPublic
      ? {
          key: 'internal',
          icon: <LockOutlined />,
          label: t('attachment.makeInternal'),
          onClick: () => change({ audience: 'internal' }),
        }
      : {
          key: 'public',
          icon: <GlobalOutlined />,
          label: t('attachment.makePublic'),
          onClick: () => change({ audience: 'public' }),
        },
  ];
  return [
    {
      key: 'download',
      icon: <DownloadOutlined />,
      label: (
        <a href={fileAddress('content', attachment)} download={name}>
          {t('attachment.download')}
        </a>
      ),
    },
    ...(abilities.includes('change') ? changing : []),
    abilities.includes('classify')
      ? {
          key: 'confidential',
          icon: <SafetyOutlined />,
          label: t(isConfidential ? 'attachment.unmark' : 'attachment.mark'),
          onClick: () => change({ isConfidential: !isConfidential }),
        }
      : null,
    abilities.includes('retire')
      ? { key: 'remove', icon: <DeleteOutlined />, danger: true, label: t('attachment.remove'), onClick: askRemoval }
      : null,
  ];
}

function useRemoval({ id, name }: AttachmentView): () => void {
  const { t } = useTranslation('files');
  const confirm = useConfirm();
  const retire = useSend(retireAttachment);
  return () =>
    confirm({
      title: t('remove.title', { name }),
      text: t('remove.text'),
      confirmText: t('attachment.remove'),
      isDanger: true,
      onConfirm: () => retire.mutateAsync({ params: { attachment: id } }),
    });
}
