import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { saveFile } from '../../../../web/ui/save-file.ts';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { discloseContact } from '../../contact-privacy.contract.ts';
import type { ContactView } from '../../contact.contract.ts';

/** Hands out all that is kept of a contact as a file, after asking: the log tells who did. */
export function useDisclosure(contact: ContactView): () => void {
  const { t } = useTranslation('customers');
  const confirm = useConfirm();
  const disclose = useSend(discloseContact);
  const save = async () => {
    const told = await disclose.mutateAsync({ params: { contact: contact.id } });
    const content = new Blob([JSON.stringify(told, null, 2)], { type: 'application/json' });
    saveFile({ name: `${contact.name} ${told.madeAt.slice(0, 10)}.json`, content });
  };
  return () =>
    confirm({
      title: t('contact.discloseTitle', { name: contact.name }),
      text: t('contact.discloseText'),
      confirmText: t('contact.disclose'),
      onConfirm: save,
    });
}
