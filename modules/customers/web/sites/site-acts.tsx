import { EditOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeSite, refuseSite, reinstateSite, type SiteView } from '../../site.contract.ts';
import { RetireSiteDialog } from './retire-site-dialog.tsx';
import { useSiteFields } from './use-site-fields.ts';

export function SiteActs({ site }: { site: SiteView }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState<'change' | 'retire' | 'refuse'>();
  const reinstate = useSend(reinstateSite);
  const close = () => setOpen(undefined);
  const may = (ability: SiteView['abilities'][number]) => site.abilities.includes(ability);
  return (
    <>
      {may('refuse') && <Button onClick={() => setOpen('refuse')}>{t('site.refuse')}</Button>}
      {may('retire') && (
        <Button danger icon={<StopOutlined />} onClick={() => setOpen('retire')}>
          {t('state.retire')}
        </Button>
      )}
      {may('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync({ params: { site: site.id } })}>{t('site.reinstate')}</ActButton>
      )}
      {may('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen('change')}>
          {t('shell:action.edit')}
        </Button>
      )}
      {open === 'change' && <ChangeSiteDialog site={site} onClose={close} />}
      {open === 'retire' && <RetireSiteDialog site={site} onClose={close} />}
      {open === 'refuse' && <RefuseSiteDialog site={site} onClose={close} />}
    </>
  );
}

interface DialogProps {
  site: SiteView;
  onClose: () => void;
}

function ChangeSiteDialog({ site, onClose }: DialogProps) {
  const { t } = useTranslation('customers');
  const change = useSend(changeSite);
  const { id, revision } = site;
  return (
    <FormDialog<BodyOf<typeof changeSite>>
      title={t('site.change')}
      fields={useSiteFields()}
      initial={site}
      emptyAs="null"
      draft={`site.${id}`}
      submit={(body) => change.mutateAsync({ params: { site: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function RefuseSiteDialog({ site: { id, name }, onClose }: DialogProps) {
  const { t } = useTranslation('customers');
  const refuse = useSend(refuseSite);
  return (
    <FormDialog<BodyOf<typeof refuseSite>>
      title={t('site.refuseTitle', { name })}
      text={t('site.refuseText')}
      fields={[{ kind: 'text', name: 'reason', label: t('site.refuseReason'), isRequired: true, most: 1000, rows: 3 }]}
      submit={(body) => refuse.mutateAsync({ params: { site: id }, body })}
      submitText={t('site.refuse')}
      isDanger
      onClose={onClose}
    />
  );
}
