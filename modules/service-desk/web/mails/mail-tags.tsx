import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { listMailTags, recordMailTag, retireMailTag, type MailTagView } from '../../mail-tag.contract.ts';
import './mails.css';

/** Which word behind the plus of an address is whose. */
export function MailTags() {
  const { t } = useTranslation('service-desk');
  const [isAdding, setAdding] = useState(false);
  const mayChange = useMay('mail_intake.change');
  return (
    <>
      <p className="yt-quiet">{t('mailTag.text')}</p>
      <Answered result={useAnswer(listMailTags)} lines={2}>
        {({ items }) => (
          <ul className="mail-tag-lines">
            {items.map((tag) => (
              <TagLine key={tag.id} tag={tag} />
            ))}
          </ul>
        )}
      </Answered>
      {mayChange && (
        <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {t('mailTag.add')}
        </Button>
      )}
      {isAdding && <TagDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function TagLine({ tag: { id, tag, customer, abilities } }: { tag: MailTagView }) {
  const { t } = useTranslation('service-desk');
  const retire = useSend(retireMailTag);
  return (
    <li>
      <code>+{tag}</code>
      <span>{customer.name}</span>
      {abilities.includes('retire') && (
        <span role="group" aria-label={`+${tag}`}>
          <RetireButton
            size="small"
            question={t('mailTag.retireQuestion', { tag })}
            text={t('mailTag.retireText')}
            retire={() => retire.mutateAsync({ params: { mailTag: id } })}
          >
            {t('mailTag.retire')}
          </RetireButton>
        </span>
      )}
    </li>
  );
}

function TagDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const record = useSend(recordMailTag);
  return (
    <FormDialog<BodyOf<typeof recordMailTag>>
      title={t('mailTag.add')}
      text={t('mailTag.text')}
      fields={[
        {
          kind: 'line',
          name: 'tag',
          label: t('mailTag.tag'),
          help: t('mailTag.tagHelp'),
          most: 30,
          isRequired: true,
          isFocused: true,
        },
        {
          kind: 'search',
          name: 'customerId',
          label: t('customers:customer.noun'),
          source: customerSource,
          isRequired: true,
        },
      ]}
      submit={(body) => record.mutateAsync({ body })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
