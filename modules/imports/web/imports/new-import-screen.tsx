import { DownloadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { uploadFile } from '../../../../web/api/upload-file.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { downloadImportTemplate, listImportNouns, startImport } from '../../import.contract.ts';
import { FileDrop } from './file-drop.tsx';

interface Entered {
  noun: string;
  customerId?: string;
  file: File;
}

interface Noun {
  noun: string;
  textKey: string;
  hasCustomer: boolean;
}

/** What, whose, and the file; `/imports/new?noun=contacts` comes from the list of that noun. */
export function NewImportScreen() {
  const { t } = useTranslation('imports');
  const result = useAnswer(listImportNouns);
  return (
    <Page title={t('import.new')} breadcrumb={[{ text: t('import.plural'), to: '/imports' }]} layout="column">
      <Answered result={result}>
        {({ items }) =>
          items.length > 0 ? (
            <NewImportForm nouns={items} />
          ) : (
            <EmptyState title={t('import.nothingAllowed')} text={t('import.nothingAllowedText')} />
          )
        }
      </Answered>
    </Page>
  );
}

function NewImportForm({ nouns }: { nouns: readonly Noun[] }) {
  const { t } = useTranslation('imports');
  const go = useGo();
  const asked = one(useUrlState().values['noun']);
  const [chosen, choose] = useState(nouns.find(({ noun }) => noun === asked) ?? nouns[0]);
  const [share, setShare] = useState<number>();
  const send = async ({ file, ...query }: Entered) => {
    const onProgress = (left: number) => setShare(left);
    const idempotencyKey = crypto.randomUUID();
    try {
      const sent = { file, query: { ...query, fileName: file.name }, idempotencyKey, onProgress };
      go(`/imports/${(await uploadFile(startImport, sent)).id}`);
    } finally {
      setShare(undefined);
    }
  };
  return (
    <Form<Entered>
      fields={useFields(nouns, chosen)}
      initial={{ noun: chosen?.noun ?? '' }}
      onChange={(values) => choose(nouns.find(({ noun }) => noun === values['noun']))}
      submit={send}
      submitText={t('import.start')}
    >
      {chosen && <Template noun={chosen.noun} />}
      {share !== undefined && <Progress aria-label={t('import.sending')} percent={Math.round(share * 100)} />}
    </Form>
  );
}

function useFields(nouns: readonly Noun[], chosen: Noun | undefined): Field[] {
  const { t } = useTranslation('imports');
  const choices = nouns.map(({ noun, textKey }) => ({ value: noun, label: t(textKey) }));
  const customer: Field = {
    kind: 'search',
    name: 'customerId',
    label: t('import.customer'),
    source: customerSource,
    help: t('import.customerHelp'),
  };
  return [
    { kind: 'radio', name: 'noun', label: t('import.what'), choices, isRequired: true },
    ...(chosen?.hasCustomer ? [customer] : []),
    { kind: 'own', name: 'file', label: t('import.file'), part: FileDrop, isRequired: true },
  ];
}

function Template({ noun }: { noun: string }) {
  const { t } = useTranslation('imports');
  const href = addressOf(downloadImportTemplate.path, {}, { noun, locale: currentLocale() });
  return (
    <p className="yt-import-template">
      <Button icon={<DownloadOutlined />} href={href} download>
        {t('import.template')}
      </Button>
      <span className="yt-quiet yt-small">{t('import.templateHelp')}</span>
    </p>
  );
}
