import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { OnceDialog } from '../../../../web/ui/once-dialog.tsx';
import type { SignInLinkView } from '../../staff.contract.ts';

interface SignInLinkDialogProps {
  /** Who is to open it. */
  name: string;
  made: SignInLinkView;
  onClose: () => void;
}

/** A one-time link to hand on: no mail is sent yet. */
export function SignInLinkDialog({ name, made, onClose }: SignInLinkDialogProps) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <OnceDialog
      title={t('link.title')}
      text={t('link.text', { name, until: format.instant(made.expiresAt) })}
      secret={new URL(made.link, window.location.origin).href}
      onClose={onClose}
    />
  );
}
