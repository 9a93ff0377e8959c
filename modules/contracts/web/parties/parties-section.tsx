import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readContractParties } from '../../contract-party.contract.ts';
import { AddConfirmerDialog } from './add-confirmer-dialog.tsx';
import { AddPartyDialog } from './add-party-dialog.tsx';
import { ConfirmerTable } from './confirmer-table.tsx';
import { PartyTable } from './party-table.tsx';

interface PartiesSectionProps {
  contractId: string;
  mayChange: boolean;
}

/** Who buys, pays and is served, and whose signature counts. */
export function PartiesSection({ contractId, mayChange }: PartiesSectionProps) {
  const { t } = useTranslation('contracts');
  const [opened, open] = useState<'party' | 'confirmer' | null>(null);
  const result = useAnswer(readContractParties, { params: { contract: contractId } });
  const add = (what: 'party' | 'confirmer') =>
    mayChange && (
      <Button size="small" icon={<PlusOutlined />} onClick={() => open(what)}>
        {t(`${what}.add`)}
      </Button>
    );
  return (
    <>
      <Section title={t('party.plural')} beside={add('party')}>
        <PartyTable contractId={contractId} list={rowsAsList(result, ({ parties }) => parties)} mayChange={mayChange} />
      </Section>
      <Section title={t('confirmer.plural')} beside={add('confirmer')}>
        <ConfirmerTable
          contractId={contractId}
          list={rowsAsList(result, ({ confirmers }) => confirmers)}
          mayChange={mayChange}
        />
      </Section>
      {opened === 'party' && <AddPartyDialog contractId={contractId} onClose={() => open(null)} />}
      {opened === 'confirmer' && (
        <AddConfirmerDialog contractId={contractId} parties={result.data?.parties ?? []} onClose={() => open(null)} />
      )}
    </>
  );
}
