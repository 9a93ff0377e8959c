import { UploadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../web/api/address.ts';
import { Problem } from '../../../web/api/problem.ts';
import { uploadFile } from '../../../web/api/upload-file.ts';
import { useSend } from '../../../web/api/use-send.ts';
import { useNotice } from '../../../web/ui/use-notice.ts';
import { readLogo, recordLogo, retireLogo, type ProviderView } from '../provider.contract.ts';
import './colour-input.css';

/** The logo as customers see it; a new one takes its place at once. */
export function LogoPart({ provider }: { provider: ProviderView }) {
  const { t } = useTranslation('tenancy');
  const { code, name, logo } = provider;
  const { send, isSending, error } = useLogoUpload();
  return (
    <div className="logo-part" role="group" aria-label={t('brand.logo')}>
      {logo !== null && (
        <img src={addressOf(readLogo.path, {}, { provider: code, picture: logo })} alt={t('brand.logoAlt', { name })} />
      )}
      <PickLogo isBusy={isSending} pick={send}>
        {t(logo === null ? 'brand.logoUpload' : 'brand.logoReplace')}
      </PickLogo>
      {logo !== null && <RemoveLogo />}
      <p className="yt-quiet">{t('brand.logoHelp')}</p>
      {error !== undefined && <Alert type="error" role="alert" title={error} />}
    </div>
  );
}

function useLogoUpload() {
  const { t } = useTranslation('tenancy');
  const client = useQueryClient();
  const notice = useNotice();
  const [state, setState] = useState<{ isSending: boolean; error?: string }>({ isSending: false });
  const send = async (file: File) => {
    setState({ isSending: true });
    try {
      await uploadFile(recordLogo, { file, query: undefined, idempotencyKey: crypto.randomUUID() });
      setState({ isSending: false });
      notice.done(t('brand.logoSaved'));
      await client.invalidateQueries();
    } catch (error) {
      const said = error instanceof Problem ? error.message : t('shell:form.unreachable.title');
      setState({ isSending: false, error: said });
    }
  };
  return { ...state, send };
}

interface PickLogoProps {
  children: string;
  isBusy: boolean;
  pick: (file: File) => Promise<void>;
}

function PickLogo({ children, isBusy, pick }: PickLogoProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void pick(file);
        }}
      />
      <Button icon={<UploadOutlined />} loading={isBusy} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}

function RemoveLogo() {
  const { t } = useTranslation('tenancy');
  const notice = useNotice();
  const retire = useSend(retireLogo, { onSent: () => notice.done(t('brand.logoRemoved')) });
  return (
    <Button type="text" loading={retire.isPending} onClick={() => retire.mutate({})}>
      {t('brand.logoRemove')}
    </Button>
  );
}
