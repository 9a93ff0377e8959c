import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { typeConsentCode } from '../../remote-consent.contract.ts';

/** A wrong code is answered with how many tries are left, and the dialog stays. */
export function CodeDialog({ consentId, onClose }: { consentId: string; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const type = useSend(typeConsentCode);
  const submit = async ({ code }: { code: string }) => {
    const consent = await type.mutateAsync({ params: { remoteConsent: consentId }, body: { code } });
    if (consent.state === 'agreed') return;
    const tries = consent.triesLeft ?? 0;
    const title = t(tries > 0 ? 'remote.codeWrong' : 'remote.codeSpent', { tries });
    throw new Problem({ status: 409, code: 'remote.wrong_code', title });
  };
  return (
    <FormDialog<{ code: string }>
      title={t('remote.codeTitle')}
      fields={[{ kind: 'line', name: 'code', label: t('remote.code'), isRequired: true, most: 6, isFocused: true }]}
      submit={submit}
      submitText={t('remote.typeCode')}
      onClose={onClose}
    />
  );
}
