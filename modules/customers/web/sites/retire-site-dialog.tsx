import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { readSiteHoldings, retireSite, type SiteView } from '../../site.contract.ts';

interface RetireSiteDialogProps {
  site: SiteView;
  onClose: () => void;
}

/** Says what is still there; nothing of it keeps a site from being retired. */
export function RetireSiteDialog({ site: { id, name, revision }, onClose }: RetireSiteDialogProps) {
  const { t } = useTranslation('customers');
  const retire = useSend(retireSite);
  return (
    <FormDialog<Record<string, never>>
      title={t('site.retireTitle', { name })}
      text={
        <>
          {t('state.retireText')} <Holdings siteId={id} />
        </>
      }
      fields={[]}
      submit={() => retire.mutateAsync({ params: { site: id }, ifMatch: revision })}
      submitText={t('state.retire')}
      isDanger
      onClose={onClose}
    />
  );
}

function Holdings({ siteId }: { siteId: string }) {
  const { t } = useTranslation('customers');
  const counts = useAnswer(readSiteHoldings, { params: { site: siteId } }).data?.counts ?? [];
  const there = counts.filter(({ count }) => count > 0);
  if (there.length === 0) return t('site.thereIsNothing');
  const words = there.map(({ textKey, count }) => t('customer.holdingAll', { what: t(textKey), count }));
  return `${t('site.thereIs')} ${words.join(' · ')}`;
}
